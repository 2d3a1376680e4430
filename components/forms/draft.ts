/** A half-filled form as it is kept while one types: plain JSON in the shape of its schema, with anything still missing. */
export type Draft = { readonly [name: string]: DraftValue };
export type DraftValue = string | boolean | null | Draft;

export const isDraft = (value: DraftValue | undefined): value is Draft =>
  typeof value === 'object' && value !== null;
