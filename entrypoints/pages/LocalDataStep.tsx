import { LocalData } from '../../components/settings/LocalData.tsx';
import { exportData } from '../../lib/actions/export-data.ts';
import { send } from '../../lib/messages/send.ts';
import { db } from './database.ts';
import { saveFile } from './save-file.ts';
import { useErrand } from './use-live.ts';

/** All local data, as a file or gone. */
export function LocalDataStep() {
  const errand = useErrand('erase');
  const save = async () => saveFile('wasit.json', await exportData(db, new Date(Date.now()), null));
  return (
    <LocalData
      erasing={errand?.state === 'running'}
      problem={errand?.problem?.code ?? null}
      onSave={() => void save()}
      onErase={() => send('everythingErased', {})}
    />
  );
}
