import { z } from 'zod';
import { line, onPage } from './on-page-form.ts';

/** What an order of kind `exam` asks for: who sits which exam where and when, named as in the registration. `other` is named in the steps. */
export const ExamForm = z.strictObject({
  kind: z.literal('exam'),
  exam: z.enum(['toefl', 'ielts', 'pte', 'gre', 'gmat', 'duolingo', 'education-fee', 'other']),
  candidate: line,
  centre: z.string().trim().max(200),
  date: z.iso.date().nullable(),
  ...onPage,
});
export type ExamForm = z.infer<typeof ExamForm>;
