import { z } from 'zod';
import { line, onPage } from './on-page-form.ts';

/** What an order of kind `other` asks for: what it is, on which page, and the steps in words. */
export const OtherForm = z.strictObject({
  kind: z.literal('other'),
  what: line,
  ...onPage,
  steps: onPage.steps.min(1),
});
export type OtherForm = z.infer<typeof OtherForm>;
