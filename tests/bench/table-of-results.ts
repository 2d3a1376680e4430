import type { Result } from './result.ts';

const head = ['what', 'against', 'median', 'range', 'goal', '', 'behind it'];

/** The results as a Markdown table. */
export const tableOfResults = (results: readonly Result[]): string => {
  const rows = results.map(cellsOf);
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((cells) => cells[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
};

const cellsOf = ({ what, against, ratio, goal, reached, note }: Result): string[] => [
  what,
  against,
  times(ratio.median),
  `${times(ratio.low)} – ${times(ratio.high)}`,
  goal === null ? '' : `${goal.bound === 'most' ? '≤' : '≥'} ${times(goal.ratio)}`,
  reached === null ? '' : reached ? 'reached' : 'missed',
  note,
];

const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`;
