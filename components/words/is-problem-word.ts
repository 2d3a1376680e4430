import { en } from '../../lib/i18n/en.ts';

export type ProblemWord = keyof typeof en.problem;

/** Whether the catalogues have a sentence for this problem code; `other` speaks for the rest. */
export const isProblemWord = (code: string): code is ProblemWord => Object.hasOwn(en.problem, code);
