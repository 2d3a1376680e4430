import type { ReactNode } from 'react';

export type Tone = 'plain' | 'good' | 'wait' | 'bad';
export type ChipProps = { readonly tone?: Tone; readonly children: ReactNode };

/** A word or two on the state of something. */
export const Chip = ({ tone = 'plain', children }: ChipProps) => (
  <span className="chip" data-tone={tone}>
    {children}
  </span>
);
