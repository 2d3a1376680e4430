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
const showText = 4;
const longest = 90;

/** Looks once through the texts of a page, at short ones alone: a label and a number stand by themselves, an article's words don't. */
export const pageTexts = (document: Document): PageTexts => {
  const texts = telling(document);
  return { totalLabel: texts.some(isTotalLabel), orderNumber: texts.some(isOrderNumber) };
};

type Said = { readonly text: string; readonly by: Element | null };

const telling = (document: Document): Said[] => {
  const walker = Document.prototype.createTreeWalker.call(document, document, showText);
  const texts: Said[] = [];
  let node = walker.nextNode();
  for (let looked = 0; node && looked < most && texts.length < mostWorth; looked += 1) {
    const text = node.nodeValue ?? '';
    if (isTelling(text)) texts.push({ text, by: node.parentElement });
    node = walker.nextNode();
  }
  return texts;
};

const isTelling = (text: string): boolean =>
  text.length > 2 && text.length <= longest && (total.test(text) || orderNumberWords.test(text));

const total =
  /total|totaal|att betala|gesamt|summe|betrag|do zapłaty|razem|toplam|tutar|итог|всего|к оплате|разом|до сплати|барлығы|الإجمالي|المجموع|مبلغ|جمع|סה.כ|סך הכל|לתשלום|合計|金額|合计|总|總|应付|합계|총|결제 ?금액|tổng|amount due|montant|importe|да сплаты|summa/i;

const isTotalLabel = ({ text, by }: Said): boolean =>
  total.test(text) &&
  !/[.!?]\s*\p{L}.{20}/u.test(text) &&
  /^(?:total|items|unpaid-total|other)$/.test(kindOfLabel(text)) &&
  isBeside(by, /\p{Nd}/u);

const isOrderNumber = ({ text, by }: Said): boolean =>
  orderNumberWords.test(text) && isBeside(by, /\p{Nd}{3}/u);

/** Whether what is looked for is shown in the element itself, or in the small one around it. */
const isBeside = (element: Element | null, wanted: RegExp): boolean => {
  if (!element || !isRendered(element)) return false;
  return [element, element.parentElement, element.parentElement?.parentElement].some(
    (one) => one && wanted.test(smallText(one)),
  );
};
