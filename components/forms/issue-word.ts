import type { z } from 'zod';
import type { en } from '../../lib/i18n/en.ts';

export type IssueWord = keyof typeof en.issue;

const formats: Record<string, IssueWord> = { date: 'date', email: 'email', url: 'web' };

/** Which sentence of the catalogues tells a zod issue (the one check of our own in forms is that of addresses); `empty` when nothing was typed into the field. */
export function issueWord(issue: z.core.$ZodIssue, empty: boolean): IssueWord {
  if (issue.path.at(-1) === 'country') return 'choose';
  if (issue.code === 'invalid_value') return issue.values[0] === true ? 'accept' : 'choose';
  if (empty) return 'required';
  if (issue.code === 'custom') return 'web';
  if (issue.code === 'too_big') return 'long';
  if (issue.code === 'too_small') return 'short';
  if (issue.code === 'invalid_format') return formats[issue.format] ?? 'other';
  return 'other';
}
