import { z } from 'zod';

/** One field as a form draws it. `group` holds fields of its own and may be absent as a whole. */
export type Field = {
  readonly name: string;
  readonly required: boolean;
} & (
  | { readonly kind: 'fixed'; readonly value: string }
  | { readonly kind: 'text' | 'long' | 'phone'; readonly maxLength: number | null }
  | { readonly kind: 'country' }
  | { readonly kind: 'date' }
  | { readonly kind: 'accept' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
);

const longFrom = 500;

function textField(name: string, schema: z.ZodString): Field {
  const maxLength = schema.maxLength;
  const required = !schema.safeParse('').success;
  if (name === 'country') return { name, required, kind: 'country' };
  if (name === 'phone') return { name, required, kind: 'phone', maxLength };
  const kind = (maxLength ?? 0) >= longFrom ? 'long' : 'text';
  return { name, required, kind, maxLength };
}

function literalField(name: string, schema: z.ZodLiteral): Field {
  if (schema.value === true) return { name, required: true, kind: 'accept' };
  return { name, required: true, kind: 'fixed', value: String(schema.value) };
}

function field(name: string, schema: z.core.$ZodType): Field {
  if (schema instanceof z.ZodNullable) return { ...field(name, schema.unwrap()), required: false };
  if (schema instanceof z.ZodISODate) return { name, required: true, kind: 'date' };
  if (schema instanceof z.ZodString) return textField(name, schema);
  if (schema instanceof z.ZodLiteral) return literalField(name, schema);
  if (schema instanceof z.ZodEnum)
    return { name, required: true, kind: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodObject)
    return { name, required: true, kind: 'group', fields: fieldsOf(schema) };
  throw new Error(`no way to draw the field ${name}`);
}

/** The fields of a form's schema, in its order. A schema of a kind that no control exists for is a mistake of the programmer and throws. */
export const fieldsOf = (schema: z.ZodObject): readonly Field[] =>
  Object.entries(schema.shape).map(([name, part]) => field(name, part));
