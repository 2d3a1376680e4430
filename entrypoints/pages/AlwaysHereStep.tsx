import { browser } from 'wxt/browser';
import { AlwaysHere } from '../../components/reading/AlwaysHere.tsx';
import { patternOf, useWatchedHosts } from './use-watched-hosts.ts';

export type AlwaysHereStepProps = { readonly address: string };

/** The offer to always read a page's site, where it isn't yet. The browser itself asks, at this click and for this host. */
export function AlwaysHereStep({ address }: AlwaysHereStepProps) {
  const host = new URL(address).hostname;
  const watched = useWatchedHosts();
  if (watched.includes(host)) return null;
  const ask = () => {
    void browser.permissions.request({ origins: [patternOf(host)] }).catch(() => false);
  };
  return <AlwaysHere host={host} onAlways={ask} />;
}
