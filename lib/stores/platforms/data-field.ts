/** A field of something that came as JSON, `undefined` where there is none; never one of the prototype's. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;

/** A text field, `null` for anything else or an empty one. */
export const textField = (value: unknown, name: string): string | null => {
  const found = field(value, name);
  return typeof found === 'string' && found.trim() !== '' ? found.trim().slice(0, 500) : null;
};

/** A field with a list, at most 200 long; empty for anything else. */
export const listField = (value: unknown, name: string): readonly unknown[] => {
  const found = field(value, name);
  return Array.isArray(found) ? found.slice(0, 200) : [];
};

/** A whole number from 1, for quantities; `null` for anything else. */
export const countField = (value: unknown, name: string): number | null => {
  const found = field(value, name);
  return typeof found === 'number' && Number.isInteger(found) && found > 0 && found < 100_000
    ? found
    : null;
};

/** A web address over https, resolved against the page's; `null` for anything else. */
export const linkField = (value: unknown, name: string, base: string): string | null => {
  const found = textField(value, name);
  if (found === null || !URL.canParse(found, base)) return null;
  const { protocol, href } = new URL(found, base);
  return protocol === 'https:' && href.length <= 2000 ? href : null;
};
