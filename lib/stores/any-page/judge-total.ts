import type { CartItem, TotalKind } from '../../cart/cart.ts';
import { itemsTotal } from '../../cart/check-arithmetic.ts';
import type { Doubt, Evidence, PageKind } from '../../cart/page-reading.ts';
import { type Chosen, chooseTotal } from './choose-total.ts';
import { explain, signed } from './explain-total.ts';
import { goodsTotal } from './goods-total.ts';
import { isPaying, isToPay } from './is-paying.ts';
import { type JudgedTotal, noTotal } from './judged-total.ts';
import type { Line } from './line.ts';
import { machineTotals } from './machine-total.ts';
import { markedTotal } from './marked-total.ts';
import { finality } from './meaning-of-label.ts';
import type { Facts } from './page-facts.ts';
import { pageMoney } from './page-money.ts';
import { unlabelledTotal } from './unlabelled-total.ts';

/** The page's total with all that speaks for it. `high` only if the lines add up to it or a second, independent place names the same, and nothing speaks against it. */
export const judgeTotal = (
  facts: Facts,
  kind: PageKind,
  items: readonly CartItem[],
): JudgedTotal => {
  const rowsTotal = itemsTotal({ items: [...items] });
  const choice = chooseOn(facts, kind, rowsTotal);
  if (typeof choice === 'string') return noTotal(whyNone(facts, choice), unreadEvidence(facts));
  if (isContradicted(facts, choice)) return noTotal(['unexplained'], evidenceOf(choice));
  if (isOutgrown(facts, choice)) return noTotal(['sources-disagree'], evidenceOf(choice));
  const second = secondSources(facts, choice);
  const doubts = doubtsOf(facts, choice, second);
  return {
    total: choice.line.money,
    totalKind: totalKindOf(choice),
    confidence: doubts.length === 0 ? 'high' : 'low',
    evidence: [...evidenceOf(choice), ...second],
    doubts,
  };
};

/** The labelled total; else the button that pays, or unfolds the summary; else the sum of the lines; else, in a cart, the goods alone; else what its own name calls the total. */
const chooseOn = (facts: Facts, kind: PageKind, rowsTotal: number | null): Chosen => {
  const chosen = chooseTotal(facts.lines, rowsTotal);
  if (chosen !== 'no-total') return chosen;
  const named = payable(facts, rowsTotal);
  if (named !== 'no-total') return named;
  const summed = unlabelledTotal(facts, rowsTotal);
  if (summed !== 'no-total') return summed;
  const goods = kind === 'cart' ? goodsTotal(facts, rowsTotal) : 'no-total';
  return goods === 'no-total' ? markedTotal(facts, rowsTotal) : goods;
};

type Choice = Exclude<Chosen, string>;

/** A total that a whole summary contradicts, or a bare one, may be another row's. */
const isContradicted = ({ lines }: Facts, { explained, line }: Choice): boolean => {
  if (line.money.minor === 0 && explained !== 'all') return true;
  if (explained !== 'not') return false;
  const beside = lines.filter(({ meaning, inRow, aside }) => !inRow && !aside && isPart(meaning));
  const goods = beside.find(({ meaning }) => meaning === 'items');
  const isLess = goods !== undefined && line.money.minor < goods.money.minor;
  return finality(line.label) < 3 || beside.length > 2 || isLess;
};

/** Whether an amount below it, whose words are not known or look like those of a discount, is its sum with what stands between: then it was a subtotal in words that look like those of a total. */
const isOutgrown = ({ lines }: Facts, { line }: Choice): boolean => {
  const below = lines.filter(({ inRow, aside, at }) => !inRow && !aside && at > line.at);
  let sum = line.money.minor;
  return below.some((one, place) => {
    const isOpen = one.meaning === null || one.meaning === 'discount';
    if (place > 0 && isOpen && one.money.minor === sum && sum !== line.money.minor) return true;
    sum += signed(one).minor;
    return false;
  });
};

const isPart = (meaning: Line['meaning']): boolean =>
  /^(items|shipping|tax|fee|import-fees|discount)$/.test(meaning ?? '');

/** Where no total is labelled, the button that pays it may name it, or what unfolds the summary on a small screen. */
const payable = ({ lines }: Facts, rowsTotal: number | null): Chosen => {
  const named = lines.filter(
    ({ button, label, inRow }) => !inRow && ((button && isPaying(label)) || unfolds.test(label)),
  );
  const [line] = named;
  const values = new Set(named.map(({ money }) => `${money.minor} ${money.currency}`));
  if (!line) return 'no-total';
  if (values.size > 1) return 'sources-disagree';
  const isSum = explain(line.money, line, lines, rowsTotal) === 'all';
  return { line, explained: isSum ? 'all' : 'unknown', places: 1, rivals: false, paid: 0 };
};

const unfolds =
  /^\W*(?:(?:show|view|hide|see) )?(?:order|cart|bag|basket) summary\W*$|^\W*(?:bestell(?:übersicht|zusammenfassung)(?: anzeigen)?|(?:afficher le )?(?:récapitulatif|résumé) de (?:la |votre )?commande|(?:mostrar )?resumen del pedido|(?:mostra )?riepilogo (?:dell['’])?ordine|(?:mostrar )?resumo do pedido|(?:toon )?besteloverzicht(?: weergeven)?)\W*$/iu;

const whyNone = ({ unclear }: Facts, why: Doubt): Doubt[] => {
  if (why !== 'no-total') return [why];
  const totals = unclear.filter(({ meaning, inRow }) => meaning === 'total' && !inRow);
  if (totals.length === 0) return ['no-total'];
  return totals.some(({ text }) => pageMoney(text, null) === 'no-currency')
    ? ['unclear-currency']
    : ['unclear-amount'];
};

const shortened = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 180);

const unreadEvidence = ({ unclear }: Facts): Evidence[] =>
  unclear
    .filter(({ meaning, inRow }) => meaning === 'total' && !inRow)
    .slice(0, 3)
    .map(({ label, text }) => ({
      field: 'total',
      source: 'label',
      found: shortened(`${label} ${text}`),
    }));

const evidenceOf = ({ line, explained, paid }: Choice): Evidence[] => [
  { field: 'total', source: 'label', found: shortened(`${line.label} ${line.text}`) },
  ...(/all|untaxed|part/.test(explained)
    ? [
        {
          field: 'total' as const,
          source: 'structure' as const,
          found: `lines add up: ${explained}`,
        },
      ]
    : []),
  ...(paid > 0
    ? [
        {
          field: 'total' as const,
          source: 'structure' as const,
          found: `paid with a card: ${paid}`,
        },
      ]
    : []),
];

/** Other places that name the same total: the page's data, the button that pays. */
const secondSources = (facts: Facts, { line }: Choice): Evidence[] => {
  const { structured, layer, lines } = facts;
  const same = ({ minor, currency }: { minor: number; currency: string }) =>
    minor === line.money.minor && currency === line.money.currency;
  const machines = machineTotals(structured, layer, line.money.currency)
    .filter(({ money }) => same(money))
    .map(({ source }) => ({ field: 'total' as const, source, found: line.text }));
  const buttons = lines
    .filter((one) => one.button && one !== line && isPaying(one.label) && same(one.money))
    .map(({ label, text }) => ({
      field: 'total' as const,
      source: 'label' as const,
      found: shortened(`${label} ${text}`),
    }));
  return [...machines, ...buttons].slice(0, 5);
};

const doubtsOf = (facts: Facts, choice: Choice, second: readonly Evidence[]): Doubt[] => {
  const { explained, rivals } = choice;
  const doubts: Doubt[] = [];
  if (explained === 'not') doubts.push('unexplained');
  if (rivals || isPaidMore(facts, choice)) doubts.push('sources-disagree');
  if (facts.currency.weak && facts.currency.code !== null) doubts.push('unclear-currency');
  if (explained !== 'all' && explained !== 'untaxed' && second.length === 0)
    doubts.push('one-source');
  return doubts;
};

/** A button that pays more than the total: that may be of one part alone, such as a passenger's. One that pays less is for a part of it. */
const isPaidMore = ({ lines }: Facts, { line }: Choice): boolean =>
  lines.some(
    ({ button, inRow, aside, label, money }) =>
      button &&
      !inRow &&
      !aside &&
      isToPay(label) &&
      money.currency === line.money.currency &&
      money.minor > line.money.minor,
  );

const totalKindOf = ({ line }: Choice): TotalKind => {
  if (line.meaning === 'items') return 'items';
  return finality(line.label) === 1 ? 'estimated' : 'grand';
};
