import { attribute, isRendered, rendered } from './dom.ts';
import type { Read } from './store.ts';
import { accessibleText } from './text.ts';

/** The first place that holds a text, as it stands there (not tidied); `null` when none does. */
export const read = (element: Element, places: readonly Read[]): string | null => {
  for (const place of places) {
    const found = readPlace(element, place);
    if (found !== null && found.trim() !== '') return found;
  }
  return null;
};

const readPlace = (element: Element, place: Read): string | null => {
  const target = place.at === undefined ? element : rendered(element, place.at)[0];
  if (!target || (place.at !== undefined && !isRendered(target))) return null;
  const raw = rawText(target, place);
  if (raw === null) return null;
  if (place.json) return readJson(raw, place.json);
  return place.find ? (place.find.exec(raw.slice(0, 4000))?.[1] ?? null) : raw;
};

const rawText = (target: Element, { attribute: name, property }: Read): string | null => {
  if (name !== undefined) return attribute(target, name);
  if (property === 'value') return 'value' in target ? String(target.value) : null;
  return accessibleText(target);
};

const readJson = (raw: string, path: readonly string[]): string | null => {
  try {
    let value: unknown = JSON.parse(raw.slice(0, 4000));
    for (const key of path)
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  } catch {
    return null;
  }
};
