import type { Tally } from './tally.ts';

/** The tallies as a Markdown table, with their sum in the last row. */
export const tableOf = (tallies: readonly Tally[]): string => {
  const rows = [...tallies, sumOf(tallies)].map(cellsOf);
  const head = ['suite', 'cases', 'right', 'refused', 'wrong', 'excepted'];
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((cells) => cells[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
};

const casesOf = ({ right, refused, wrong, excepted }: Tally): number =>
  right + refused + wrong + excepted;

const cellsOf = (tally: Tally): string[] => {
  const share = casesOf(tally) - tally.excepted;
  const percent = share === 0 ? '' : ` (${((100 * tally.right) / share).toFixed(1)} %)`;
  const { suite, right, refused, wrong, excepted } = tally;
  return [suite, casesOf(tally), `${right}${percent}`, refused, wrong, excepted].map(String);
};

const sumOf = (tallies: readonly Tally[]): Tally => {
  const sum = (of: 'right' | 'refused' | 'wrong' | 'excepted') =>
    tallies.reduce((sofar, tally) => sofar + tally[of], 0);
  return {
    suite: 'all',
    right: sum('right'),
    refused: sum('refused'),
    wrong: sum('wrong'),
    excepted: sum('excepted'),
  };
};
