import { useEffect } from 'react';
import { LostPassword } from '../../components/account/LostPassword.tsx';
import { send } from '../../lib/messages/send.ts';
import { useRecentErrand } from './use-recent-errand.ts';

export type LostStepProps = {
  readonly origin: string;
  readonly name: string;
  readonly onRenewed: () => void;
};

/** A lost password: the code is asked for, then given back with a new one. */
export function LostStep({ origin, name, onRenewed }: LostStepProps) {
  const asked = useRecentErrand('lostPassword');
  const renewed = useRecentErrand('newPassword');
  useEffect(() => {
    if (renewed.state === 'done') onRenewed();
  }, [renewed.state, onRenewed]);
  return (
    <LostPassword
      intermediaryName={name}
      isAsked={asked.state === 'done'}
      busy={asked.busy || renewed.busy}
      problem={renewed.problem ?? asked.problem}
      onAsk={(who) => send('passwordLost', { origin, who })}
      onRenew={(password) => send('passwordRenewed', { origin, renewed: password })}
    />
  );
}
