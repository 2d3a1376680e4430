import { isRendered } from './is-rendered.ts';
import { kindOfLabel } from './kind-of-label.ts';
import { orderNumberWords } from './page-words.ts';
import { tidy } from './tidy.ts';

/** What the plain text of a page tells: a label that says total beside an amount, and the number of an order. */
export type PageTexts = { readonly totalLabel: boolean; readonly orderNumber: boolean };

/** In a page of more texts than this the rest are not looked at. */
const most = 20_000;
const showText = 4;
const longest = 90;

/** Looks once through the texts of a page, at short ones alone: a label and a number stand by themselves, an article's words don't. */
export const pageTexts = (document: Document): PageTexts => {
  const walker = Document.prototype.createTreeWalker.call(document, document, showText);
  const found = { totalLabel: false, orderNumber: false };
  let looked = 0;
  for (let node = walker.nextNode(); node && looked < most; node = walker.nextNode()) {
    looked += 1;
    const text = node.nodeValue ?? '';
    if (text.length < 3 || text.length > longest) continue;
    found.totalLabel ||= isTotalLabel(text, node.parentElement);
    found.orderNumber ||= isOrderNumber(text, node.parentElement);
    if (found.totalLabel && found.orderNumber) break;
  }
  return found;
};

const total =
  /total|gesamt|summe|betrag|do zapłaty|razem|toplam|tutar|итог|всего|к оплате|разом|до сплати|барлығы|الإجمالي|المجموع|مبلغ|جمع|סה.כ|סך הכל|לתשלום|合計|金額|合计|总|總|应付|합계|총|결제 ?금액|tổng|amount due|montant|importe|да сплаты|summa/i;

const isTotalLabel = (text: string, parent: Element | null): boolean =>
  total.test(text) &&
  !/[.!?]\s*\p{L}.{20}/u.test(text) &&
  /^(?:total|items|unpaid-total|other)$/.test(kindOfLabel(text)) &&
  isBeside(parent, /\d/);

const isOrderNumber = (text: string, parent: Element | null): boolean =>
  orderNumberWords.test(text) && isBeside(parent, /\d{3}/);

/** Whether what is looked for is shown in the element itself, or in the small one around it. */
const isBeside = (element: Element | null, wanted: RegExp): boolean => {
  if (!element || !isRendered(element)) return false;
  return [element, element.parentElement, element.parentElement?.parentElement].some(
    (one) => one && isSmall(one) && wanted.test(tidy(one.textContent ?? '')),
  );
};

/** A row, not the page. */
const isSmall = (element: Element): boolean => (element.textContent ?? '').length < 400;
