import type { ReactNode } from 'react';
import type { Tone } from './Chip.tsx';
import { Icon, type IconName } from './Icon.tsx';

export type NoteProps = {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children: ReactNode;
  /** Spoken at once when it appears. */
  readonly live?: boolean;
};

const icons: Record<Tone, IconName> = { plain: 'info', good: 'check', wait: 'info', bad: 'alert' };

/** A sentence or two that must be seen, with what one can do about it. */
export function Note({ tone = 'plain', title, children, live = false }: NoteProps) {
  return (
    <div className="note" data-tone={tone} {...(live && { role: 'alert' })}>
      <Icon name={icons[tone]} />
      <div className="stack-tight">
        {title && <p className="strong">{title}</p>}
        {children}
      </div>
    </div>
  );
}
