import { en } from '../../lib/i18n/en.ts';

type Words = typeof en.ways;
type Group = 'name' | 'line' | 'caveat' | 'step' | 'reason';

/** Whether the catalogues have words of their own for this code of a way to pay; otherwise the text that came with it is shown. */
export const isWayWord = <G extends Group>(
  group: G,
  code: string,
): code is keyof Words[G] & string => Object.hasOwn(en.ways[group], code);
