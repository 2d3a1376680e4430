import { longestText } from '../cart/longest-text.ts';
import { read } from './read.ts';
import type { Read } from './store.ts';

/** The text of the first place that has one, as it stands there; `null` without any. A longer one than we keep is cut one character later. */
export const textAt = (element: Element, places: readonly Read[]): string | null =>
  read(element, places)?.slice(0, longestText + 1) ?? null;
