import { useState } from 'react';
import { AccountData } from '../../components/account/AccountData.tsx';
import { createClient } from '../../lib/intermediary/client.ts';
import { send } from '../../lib/messages/send.ts';
import type { AccountRow } from '../../lib/storage/rows.ts';
import { saveFile } from './save-file.ts';
import { useErrand } from './use-live.ts';

export type AccountDataStepProps = {
  readonly account: AccountRow;
  readonly name: string;
  readonly onErase: () => void;
};

/** What the intermediary holds about the shopper. It is read here: an answer for a file is no row, and nothing is changed by it. */
export function AccountDataStep({ account, name, onErase }: AccountDataStepProps) {
  const { origin, token } = account;
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const errand = useErrand(`eraseAccount ${origin}`);
  const save = async () => {
    setSaving(true);
    const answer = await createClient(origin, token)('exportMe', {});
    setSaving(false);
    setProblem(answer.ok ? null : answer.problem.code);
    if (answer.ok)
      saveFile(`${new URL(origin).hostname}.json`, `${JSON.stringify(answer.value, null, 2)}\n`);
  };
  return (
    <AccountData
      intermediaryName={name}
      saving={saving}
      erasing={errand?.state === 'running'}
      problem={problem ?? errand?.problem?.code ?? null}
      onSave={() => void save()}
      onErase={() => {
        onErase();
        send('accountErased', { origin });
      }}
    />
  );
}
