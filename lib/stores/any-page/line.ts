import type { Money } from '../../money/money.ts';
import type { Statement } from './statement.ts';

/** A labelled amount that has been read. */
export type Line = Statement & { readonly money: Money };
