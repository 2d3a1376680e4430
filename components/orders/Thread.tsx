import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../lib/orders/message.ts';
import { Button } from '../controls/Button.tsx';
import { TextField } from '../controls/TextField.tsx';
import { isolate } from '../words/isolate.ts';
import { useMoment } from './use-moment.ts';

export type ThreadProps = {
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly intermediaryName: string;
  readonly onSend: (text: string) => void;
};

/** What the shopper and the staff write to each other about an order. */
export function Thread({ messages, intermediaryName, onSend }: ThreadProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onSend(text.trim());
    setText('');
  };
  return (
    <div className="stack">
      {messages.length > 0 && (
        <ol className="thread">
          {messages.map((message) => (
            <MessageItem key={message.id} message={message} intermediaryName={intermediaryName} />
          ))}
        </ol>
      )}
      <Form className="stack form" onSubmit={submit}>
        <TextField
          label={t('thread.write', { name: isolate(intermediaryName) })}
          hint={t('thread.hint')}
          value={text}
          onChange={setText}
          multiline
          required={false}
          maxLength={4000}
        />
        <Button type="submit">{t('thread.send')}</Button>
      </Form>
    </div>
  );
}

type MessageItemProps = { readonly message: Message; readonly intermediaryName: string };

function MessageItem({ message, intermediaryName }: MessageItemProps) {
  const { t } = useTranslation();
  const moment = useMoment();
  return (
    <li className="message" data-from={message.from}>
      <p className="soft small">
        {message.from === 'staff' ? <bdi>{intermediaryName}</bdi> : t('thread.you')} ·{' '}
        <time dateTime={message.at}>{moment(message.at)}</time>
      </p>
      <p dir="auto">{message.text}</p>
    </li>
  );
}
