import { z } from 'zod';

/** Whether an address is one that staff can open for a shopper: https, no user or password in it, a public host name; addresses in numbers and names of one's own network are refused. */
export const isPublicAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return protocol === 'https:' && username === '' && password === '' && isPublicHost(hostname);
};

/** Names that resolve inside somebody's network only (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal). */
const ownNetwork =
  /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid|example|onion|home\.arpa)\.?$/;

const isPublicHost = (host: string): boolean =>
  !host.startsWith('[') &&
  !/^[\d.]+$/.test(host) &&
  /[^.]\.[^.]/.test(host) &&
  !ownNetwork.test(host);

/** The exact address of a page, copied from its tab: public https, at most 2,000 characters. */
export const PageAddress = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .refine(isPublicAddress, 'not a public https address');
