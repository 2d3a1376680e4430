import { en } from '../../lib/i18n/en.ts';

export type LineWord = keyof typeof en.priceLine;

/** Whether the catalogues have a name of their own for this price line; otherwise the intermediary's is shown. */
export const isLineWord = (code: string): code is LineWord => Object.hasOwn(en.priceLine, code);
