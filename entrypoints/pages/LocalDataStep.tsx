import { browser } from 'wxt/browser';
import { LocalData } from '../../components/settings/LocalData.tsx';
import { exportData } from '../../lib/actions/export-data.ts';
import { send } from '../../lib/messages/send.ts';
import { db } from './database.ts';
import { saveFile } from './save-file.ts';
import { useErrand } from './use-live.ts';
import { patternOf, useWatchedHosts } from './use-watched-hosts.ts';

/** All local data, as a file or gone; the sites that the browser lets us read are given back with it. */
export function LocalDataStep() {
  const watched = useWatchedHosts();
  const errand = useErrand('erase');
  const save = async () => saveFile('wasit.json', await exportData(db, new Date(Date.now()), null));
  const erase = () => {
    send('everythingErased', {});
    if (watched.length > 0)
      void browser.permissions.remove({ origins: watched.map(patternOf) }).catch(() => false);
  };
  return (
    <LocalData
      busy={errand?.state === 'running'}
      problem={errand?.problem?.code ?? null}
      onExport={() => void save()}
      onErase={erase}
    />
  );
}
