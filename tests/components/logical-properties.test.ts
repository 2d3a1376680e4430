import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = globSync('components/**/*.css');

/** Words that name a side of the screen instead of a side of the text, or a size that turns with it. */
const physical =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin)-(?:left|right|top|bottom)|left|right|top|bottom|(?:min-|max-)?(?:width|height)|float|clear)\s*:|text-align:\s*(?:left|right)\b/;

const withoutQueries = (css: string) => css.replaceAll(/@media[^{]*\{/g, '');

describe('style sheets', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(5));

  it.each(files)('%s speaks of start and end, never of left and right', (file) => {
    const lines = withoutQueries(readFileSync(file, 'utf8')).split('\n');
    expect(lines.filter((line) => physical.test(line))).toEqual([]);
  });

  it('are all in styles.css', () => {
    const listed = readFileSync('components/styles.css', 'utf8').match(/(?<=@import "\.\/)[^"]+/g);
    const others = files.filter((file) => file !== 'components/styles.css');
    expect(listed?.toSorted()).toEqual(others.map((file) => file.slice(11)).toSorted());
  });

  it('name every colour in the tokens', () => {
    const stray = files
      .filter((file) => !file.endsWith('tokens.css'))
      .flatMap((file) => readFileSync(file, 'utf8').match(/#[0-9a-f]{3,8}\b/gi) ?? []);
    expect(stray).toEqual([]);
  });
});
