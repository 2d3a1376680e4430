import { treesOf } from '../drawn/trees-of.ts';
import { amountsOf } from './amounts.ts';
import { type DataLayer, dataLayer } from './data-layer.ts';
import { goodsTables } from './items/goods-tables.ts';
import type { ItemRow } from './items/item-row.ts';
import { itemRows } from './items/item-rows.ts';
import type { Line } from './line.ts';
import { type PageCurrency, pageCurrency } from './page-currency.ts';
import { pageMoney } from './page-money.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import type { Statement } from './statement.ts';
import { statementsOf } from './statements-of.ts';
import { type StructuredData, structuredData } from './structured-data.ts';

/** All that one look at a page gives, before anything is concluded from it. `lines` are the labelled amounts that could be read, `unclear` the labels of those that could not. */
export type Facts = {
  readonly document: Document;
  readonly address: string;
  readonly pieces: Pieces;
  readonly rows: readonly ItemRow[];
  readonly statements: readonly Statement[];
  readonly lines: readonly Line[];
  readonly unclear: readonly Statement[];
  readonly currency: PageCurrency;
  readonly structured: StructuredData;
  readonly layer: DataLayer;
  readonly texts: string;
};

const mostTexts = 200_000;

/** Looks at the page once; `null` for a page too large to be a cart. `known` is the currency of its store there, if that is known. */
export const factsOf = (
  document: Document,
  address: string,
  language: string | null,
  known: string | null = null,
): Facts | null => {
  const pieces = piecesOf(document);
  if (!pieces) return null;
  const trees = treesOf(document);
  const tables = goodsTables(trees, pieces);
  const amounts = amountsOf(pieces, tables);
  if (!amounts) return null;
  const rows = itemRows(trees, pieces, amounts, tables);
  const statements = statementsOf(
    pieces,
    amounts,
    rows.map(({ element }) => element),
    tables,
  );
  const structured = structuredData(document);
  const layer = dataLayer(document);
  const texts = shownTexts(pieces);
  const currency = pageCurrency(telling(statements), {
    ...{ document, address, language, known, texts },
    structured: structured.currencies,
    layered: layer.currencies,
    labels: statements.filter(isTelling).map(({ label, text }) => `${label} ${text}`),
  });
  const read = statements.map((statement) => ({
    ...statement,
    money: pageMoney(statement.text, currency.code),
  }));
  return {
    ...{ document, address, pieces, rows, statements, structured, layer, texts, currency },
    lines: read.flatMap(({ money, ...statement }) =>
      typeof money === 'object' && money !== null ? [{ ...statement, money }] : [],
    ),
    unclear: read.filter(({ money }) => money === 'unclear' || money === 'no-currency'),
  };
};

const isTelling = ({ meaning, inRow }: Statement): boolean =>
  !inRow && (meaning === 'total' || meaning === 'due');

/** Amounts that tell the page's currency: totals first, then other lines, then any. */
const telling = (statements: readonly Statement[]): string[] => {
  const known = statements.filter(({ meaning }) => meaning !== null && meaning !== 'no-part');
  const best = [statements.filter(isTelling), known, statements].find((one) => one.length > 0);
  return [...new Set((best ?? []).map(({ text }) => text))];
};

const shownTexts = ({ list }: Pieces): string => {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of list) {
    length += text.length;
    if (length > mostTexts) break;
    texts.push(text);
  }
  return texts.join(' ');
};
