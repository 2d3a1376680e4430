import type { z } from 'zod';

/** A row from disk if it still has its shape, else `undefined`: a damaged row is passed over, never trusted and never deleted. */
export const checked = <S extends z.ZodType>(schema: S, row: unknown): z.infer<S> | undefined => {
  const parsed = schema.safeParse(row);
  return parsed.success ? parsed.data : undefined;
};

/** The rows of a list that still have their shape. */
export const allChecked = <S extends z.ZodType>(
  schema: S,
  rows: readonly unknown[],
): z.infer<S>[] => rows.flatMap((row) => checked(schema, row) ?? []);
