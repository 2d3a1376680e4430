import { z } from 'zod';

/** A half-filled form as it is kept while one types: plain JSON in the shape of its schema, with anything still missing. */
export type Draft = { [name: string]: DraftValue };
export type DraftValue = string | boolean | null | Draft;

const DraftValue: z.ZodType<DraftValue> = z.lazy(() =>
  z.union([z.string(), z.boolean(), z.null(), KeptDraft]),
);

/** A draft as it comes back from where it was kept. */
export const KeptDraft: z.ZodType<Draft> = z.record(z.string().max(60), DraftValue);

export const isDraft = (value: DraftValue | undefined): value is Draft =>
  typeof value === 'object' && value !== null;
