import { useState } from 'react';
import { Register } from '../../components/account/Register.tsx';
import { SignIn } from '../../components/account/SignIn.tsx';
import { BackButton } from '../../components/shell/BackButton.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import { send } from '../../lib/messages/send.ts';
import { useErrand } from './use-live.ts';

export type AccessStepProps = {
  readonly origin: string;
  readonly name: string;
  readonly start: 'signIn' | 'register';
  readonly onBack: () => void;
};

/** Sign in or register. What is typed here lives in this page's memory and in one message, nowhere else. */
export function AccessStep({ origin, name, start, onBack }: AccessStepProps) {
  const [isNew, setNew] = useState(start === 'register');
  const [opened] = useState(() => new Date().toISOString());
  const errand = useErrand('signIn');
  const recent = errand && errand.at >= opened ? errand : null;
  const state = {
    intermediaryName: name,
    busy: recent?.state === 'running',
    problem: recent?.state === 'failed' ? (recent.problem?.code ?? 'other') : null,
  };
  return (
    <Screen title={null} before={<BackButton onPress={onBack} />}>
      {isNew ? (
        <Register
          {...state}
          onSubmit={(registration) => send('registerAsked', { origin, registration })}
          onSignIn={() => setNew(false)}
        />
      ) : (
        <SignIn
          {...state}
          onSubmit={(credentials) => send('signInAsked', { origin, credentials })}
          onRegister={() => setNew(true)}
        />
      )}
    </Screen>
  );
}
