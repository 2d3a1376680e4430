import type { Store } from './store.ts';

/** One pattern for the path of every page at which one of the stores has something to read. It may match more than their files do: host and query are not asked. */
export const pagePaths = (stores: readonly Store[]): RegExp => {
  const rules = stores.flatMap(({ pages }) => pages.filter((rule) => 'page' in rule));
  return new RegExp(rules.map(({ path }) => `(?:${path.source})`).join('|'));
};
