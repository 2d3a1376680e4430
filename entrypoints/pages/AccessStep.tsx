import { useState } from 'react';
import { Register } from '../../components/account/Register.tsx';
import { SignIn } from '../../components/account/SignIn.tsx';
import { BackButton } from '../../components/shell/BackButton.tsx';
import { Screen } from '../../components/shell/Screen.tsx';
import { send } from '../../lib/messages/send.ts';
import { LostStep } from './LostStep.tsx';
import { useRecentErrand } from './use-recent-errand.ts';

export type AccessStepProps = {
  readonly origin: string;
  readonly name: string;
  readonly start: 'signIn' | 'register';
  readonly onBack: () => void;
};

/** Sign in or register. What is typed here lives in this page's memory and in one message, nowhere else. */
export function AccessStep({ origin, name, start, onBack }: AccessStepProps) {
  const [way, setWay] = useState<'signIn' | 'register' | 'lost'>(start);
  const { busy, problem } = useRecentErrand('signIn');
  const state = { intermediaryName: name, busy, problem };
  return (
    <Screen title={null} before={<BackButton onPress={onBack} />}>
      {way === 'lost' && (
        <LostStep origin={origin} name={name} onRenewed={() => setWay('signIn')} />
      )}
      {way === 'register' && (
        <Register
          {...state}
          onSubmit={(registration) => send('registerAsked', { origin, registration })}
          onSignIn={() => setWay('signIn')}
        />
      )}
      {way === 'signIn' && (
        <SignIn
          {...state}
          onSubmit={(credentials) => send('signInAsked', { origin, credentials })}
          onRegister={() => setWay('register')}
          onLost={() => setWay('lost')}
        />
      )}
    </Screen>
  );
}
