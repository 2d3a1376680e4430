import { useState } from 'react';
import { AddShop } from '../../components/settings/AddShop.tsx';
import { createClient } from '../../lib/intermediary/client.ts';
import { practiceOrigins } from '../../lib/intermediary/practice.ts';
import { send } from '../../lib/messages/send.ts';
import type { Profile } from '../../lib/pricing/profile.ts';
import { useErrand, useIntermediaries } from './use-live.ts';

type Seen = { readonly profile: Profile | null; readonly problem: string | null };

/** An intermediary by its address. Its public profile is read here to be shown; the background reads it again and takes it in only with the keys that were shown. */
export function AddShopStep() {
  const [origin, setOrigin] = useState('');
  const [seen, setSeen] = useState<Seen>({ profile: null, problem: null });
  const errand = useErrand(`lookUp ${origin}`);
  const known = useIntermediaries()?.some((row) => row.origin === origin) ?? false;
  const look = async (next: string) => {
    setOrigin(next);
    setSeen({ profile: null, problem: null });
    const answer = await createClient(next, null)('profile', {});
    setSeen(
      answer.ok
        ? { profile: answer.value, problem: null }
        : { profile: null, problem: answer.problem.code },
    );
  };
  const { profile, problem } = seen;
  return (
    <AddShop
      plainOrigins={practiceOrigins}
      onAddress={(next) => void look(next)}
      found={profile && { origin, profile }}
      known={known}
      problem={problem ?? (known ? null : (errand?.problem?.code ?? null))}
      busy={errand?.state === 'running'}
      onAdd={() => profile && send('intermediaryAdded', { origin, keys: profile.quoteKeys })}
    />
  );
}
