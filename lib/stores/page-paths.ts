import type { Store } from './store.ts';

/** One pattern for the path of every page at which a store has something to read. It may match more than the store's file does: host and query are not asked. */
export const pagePaths = ({ language, pages }: Store): RegExp => {
  const rules = pages.filter((rule) => 'page' in rule);
  const paths = rules.map(({ path }) => afterStart(path)).join('|');
  const before = language ? `(?:${afterStart(language)})?` : '';
  return new RegExp(`^${before}(?:${paths})`);
};

/** Without the `^` that each of them begins with; groups that nobody asks for are none. */
const afterStart = ({ source }: RegExp): string =>
  source.replace(/^\^/, '').replaceAll(/(?<!\\)\((?!\?)/g, '(?:');
