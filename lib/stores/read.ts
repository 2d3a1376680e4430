import { accessibleText } from './accessible-text.ts';
import { attribute } from './attribute.ts';
import { findAll } from './find-all.ts';
import { findFirst } from './find-first.ts';
import { findRendered } from './find-rendered.ts';
import { mostLooked } from './most-looked.ts';
import type { Read } from './store.ts';

/** The first place that holds a text, as it stands there (not tidied, at most 4000 characters); `null` when none does. */
export const read = (element: Element, places: readonly Read[]): string | null => {
  for (const place of places) {
    const found = readPlace(element, place);
    if (found !== null && found.trim() !== '') return found;
  }
  return null;
};

const readPlace = (element: Element, place: Read): string | null => {
  const raw = place.property === 'text' ? sourceText(element, place) : shownText(element, place);
  if (raw === null) return null;
  const said = place.json ? readJson(raw, place.json) : raw;
  const found = said !== null && place.find ? (place.find.exec(said)?.[1] ?? null) : said;
  return found !== null && place.names ? nameOf(found, place.names) : found;
};

const shownText = (element: Element, place: Read): string | null => {
  const target = targetOf(element, place);
  return (target && rawText(target, place)?.slice(0, mostLooked)) ?? null;
};

const nameOf = (code: string, names: Readonly<Record<string, string>>): string | null =>
  Object.hasOwn(names, code) ? (names[code] ?? null) : null;

/** What a person reads must be seen; attributes and values also speak from a hidden input. */
const targetOf = (element: Element, { at, attribute: name, property }: Read): Element | null => {
  if (at === undefined) return element;
  const forMachines = name !== undefined || property !== undefined;
  return findRendered(element, at) ?? (forMachines ? findFirst(element, at) : null);
};

const rawText = (target: Element, { attribute: name, property }: Read): string | null => {
  if (name !== undefined) return attribute(target, name);
  if (property === 'value') return typedValue(target);
  return accessibleText(target);
};

/** Data in scripts can be long; more than this is not a cart. */
const mostData = 2_000_000;

/** The source of every match: which of a page's scripts holds a fact, only its words tell. */
const sourceText = (element: Element, { at }: Read): string | null =>
  (at === undefined ? [element] : findAll(element, at))
    .map((one) => String(Reflect.get(Element.prototype, 'textContent', one) ?? ''))
    .join('\n')
    .slice(0, mostData) || null;

const typedValue = (target: Element): string | null =>
  'value' in target && typeof target.value === 'string' ? target.value : null;

const readJson = (raw: string, path: readonly string[]): string | null => {
  try {
    let value: unknown = JSON.parse(raw);
    for (const key of path)
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  } catch {
    return null;
  }
};
