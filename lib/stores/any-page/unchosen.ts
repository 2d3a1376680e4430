import { attribute } from '../attribute.ts';
import { nearest } from '../drawn/around.ts';
import { parentOf } from '../drawn/unmasked.ts';
import type { Statement } from './statement.ts';

/** The amounts of a list of choices, such as ways to ship, that stand beside the one that is marked as chosen. A list of sums is none, whatever is marked there. */
export const unchosen = (statements: readonly Statement[]): ReadonlySet<Statement> => {
  const listed = statements.flatMap((statement) => {
    const choice = nearest(statement.element, 'li');
    const list = choice && parentOf(choice);
    return choice && list ? [{ statement, choice, list }] : [];
  });
  const lists = [...Map.groupBy(listed, ({ list }) => list).values()].filter(
    (entries) =>
      entries.filter(({ choice }) => isChosen(choice)).length === 1 &&
      entries.every(({ statement }) => !isOfSum.test(statement.meaning ?? '')),
  );
  return new Set(
    lists.flat().flatMap(({ statement, choice }) => (isChosen(choice) ? [] : [statement])),
  );
};

const isOfSum = /^(?:items|total|due|tax|discount|paid-with)$/;

const isChosen = (choice: Element): boolean =>
  /(?:^|[\s_-])(?:active|selected|checked|chosen|current)(?:$|[\s_-])/i.test(
    attribute(choice, 'class') ?? '',
  ) ||
  attribute(choice, 'aria-selected') === 'true' ||
  attribute(choice, 'aria-checked') === 'true';
