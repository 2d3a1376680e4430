import type { Facts } from './page-facts.ts';
import { type Summed, summedLines } from './summed-lines.ts';

/** The lines that a total of the page is the sum of, with those whose words are not known; none where no total is the sum of all above it. `rowsTotal` is what the items come to. */
export const sumOnPage = ({ lines }: Facts, rowsTotal: number | null): Summed =>
  lines
    .filter(
      ({ meaning, inRow, aside, button }) =>
        isTotal.test(meaning ?? '') && !inRow && !aside && !button,
    )
    .map((line) => summedLines(line, lines, rowsTotal))
    .find((found) => found !== null) ?? [];

const isTotal = /^(?:total|due)$/;
