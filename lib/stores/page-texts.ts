import { meaningOfLabel } from './any-page/meaning-of-label.ts';
import { around } from './drawn/around.ts';
import { nodesOf } from './drawn/nodes-of.ts';
import { isRendered } from './is-rendered.ts';
import { kindOfLabel } from './kind-of-label.ts';
import { smallText } from './page-small-text.ts';
import { orderNumberWords } from './page-words.ts';

/** What the plain text of a page tells: a label that says total beside an amount, and the number of an order. */
export type PageTexts = { readonly totalLabel: boolean; readonly orderNumber: boolean };

/** In a page of more texts than this the rest are not looked at. */
const most = 20_000;
/** Nor in one where more than this many texts look like one of the two. */
const mostWorth = 300;
const aText = 3;
const longest = 90;
/** A label stands this many elements below the row that it shares with its amount, at most. */
const mostLevels = 3;

/** Looks once through the texts of a page, at short ones alone: a label and a number stand by themselves, an article's words don't. */
export const pageTexts = (document: Document): PageTexts => {
  const texts = telling(document);
  return { totalLabel: texts.some(isTotalLabel), orderNumber: texts.some(isOrderNumber) };
};

type Said = { readonly text: string; readonly by: Element | null };

const telling = (document: Document): Said[] => {
  const texts: Said[] = [];
  let looked = 0;
  for (const node of nodesOf(document)) {
    if (node.nodeType !== aText) continue;
    const text = node.nodeValue ?? '';
    if (isTelling(text)) texts.push({ text, by: node.parentElement });
    looked += 1;
    if (looked === most || texts.length === mostWorth) break;
  }
  return texts;
};

const isTelling = (text: string): boolean =>
  text.length > 1 && text.length <= longest && (total.test(text) || orderNumberWords.test(text));

const total =
  /total|totaal|att betala|te betalen|gesamt|summe|betrag|zahlen|do zapłaty|razem|łącznie|\bsuma\b|kwota|toplam|tutar|итог|всего|к оплате|стоимость|сумма|разом|[ву]сього|до (?:сплати|оплати)|загальн|барлығы|жалпы|төлеуге|жиыны|[إا]جمالي|مجموع|المستحق|مبلغ|جمع|قابل پرداخت|סה.כ|סך הכו?ל|לתשלום|合計|合计|金額|請求|支払|总|總|应付|應付|实付|實付|합계|총|결제|tổng|thành tiền|phải trả|amount due|you pay|to pay\b|à payer|a pagar|da pagare|valor|montant|importe|summa|celkem|celkom|k úhradě|k platb|\bspolu\b|fizetend|összesen|végösszeg|σύνολο|πληρωτέο|yhteensä|maksettava|i alt|å betale|at betale|ukupno|\bskupaj\b|za plaćanje|укупно|общо|за плащане|de plată|jumlah|pembayaran|samtals|kokku|kopā|iš viso|รวม|ยอด|कुल|মোট/i;

const isTotalLabel = ({ text, by }: Said): boolean =>
  total.test(text) &&
  !/[.!?]\s*\p{L}.{20}/u.test(text) &&
  (/^(?:total|items|unpaid-total|other)$/.test(kindOfLabel(text)) ||
    meaningOfLabel(text) === 'total') &&
  isBeside(by, /\p{Nd}/u);

const isOrderNumber = ({ text, by }: Said): boolean =>
  orderNumberWords.test(text) && isBeside(by, /\p{Nd}{3}/u);

/** Whether what is looked for is shown in the element itself, or in the small one around it. */
const isBeside = (element: Element | null, wanted: RegExp): boolean => {
  if (!element || !isRendered(element)) return false;
  const parts = [element];
  for (let up = 0; up < mostLevels; up += 1) {
    const inner = parts[up];
    const outer = inner && around(inner);
    if (outer) parts.push(outer);
  }
  return parts.some((one) => wanted.test(smallText(one)));
};
