import type { AddressParts } from './address-parts.ts';
import { addressWords, textWords } from './address-words.ts';

/** Whether goods stand there: below a word for them with a name or a number of their own, or right behind their number, or by a number in the last part. */
export const isProductPath = (path: readonly string[]): boolean => {
  if (path.some(isOfTexts)) return false;
  const at = path.findLastIndex((part) => addressWords.product.has(part));
  const last = path.at(-1) ?? '';
  if (at > 0 && at === path.length - 1 && /^\d{5,}$/.test(path[at - 1] ?? '')) return true;
  const before = path.at(-2) ?? '';
  if (at >= 0 && at < path.length - 1)
    return at === 0 && path[0] === 'p' && path.length === 2
      ? isOfShop(last)
      : isNamed(path[at] ?? '', path.slice(at + 1));
  if (last === 'p' && (/-.*-/.test(before) || /\d{4,}/.test(before))) return true;
  return (
    (numbered.test(last) && !dated.test(last)) ||
    (/^[a-z]{1,2}\d{5,6}$/.test(last) && /-.*-/.test(before)) ||
    (/^p\d{5}$/.test(last) && /-/.test(before))
  );
};

/** A word that also stands over other things than goods asks for a number, or for a name of several words; so does one over a tree of departments. */
const isNamed = (word: string, below: readonly string[]): boolean => {
  if (below.some((part) => section.test(part.replace(/[-_]/g, '')))) return false;
  if (word === 'app') return /^(?:id)?\d+$/.test(below[0] ?? '');
  const told = below.some((part) => /\d/.test(part) || /[-_+].*[-_+]/.test(part));
  return told || (below.length === 1 && !alsoOther.test(word));
};

/** Texts stand below a `p` at the top of a site as well, by their name or by a mere number: goods have a number at the end of their name, or one that also holds letters beyond those of a hash. */
const isOfShop = (part: string): boolean =>
  /[-_].*\d{4,}/.test(part) || (/\d/.test(part) && /[g-z]/.test(part));

const alsoOther = /^(?:deals?|ip|itm|items?|goods|detail|listing|sku|oferta|p|dp|pd|prd|fiche)$/;

/** What stands below the word for goods and is no piece of them. */
const section =
  /^(?:index|lists?|search|all|new|newarrivals?|sale|login|signin|categor(?:y|ies)|compare|comparison|reviews?|pricing|overview|support|features|roadmap|changelog|releases?|documentation|docs|bestsellers?|episodes?|termsandconditions|terms|privacypolicy|privacy|about(?:us)?|contact|faq)$/;

const isOfTexts = (part: string): boolean =>
  textWords.has(part.replace(/[-_]/g, '')) ||
  /^(?:article|story|post|thread|topic)-\d+$/.test(part);

const numbered =
  /^prd-|-p-?\d{4,}(?:-cat-\d+)?$|-p-[a-z]+\d[a-z\d]{3,}$|^ml[a-z]-\d{6,}-|^plid\d{6,}$|[-_]p\d{6,}$|^p\d{6,}$|-pm-\w{6,}$|-i\.\d+\.\d+$|-i\d{9,}(?:-s\d+)?$|\.product\.\d+$|^\d{6,}\.p$|^\d{6,}_[a-z]+\.prd$|(?<!-c)-\d{8,}$/;

/** A day is no number of goods. */
const dated = /-(?:19|20)\d\d[01]\d[0-3]\d$/;

/** Whether a host for goods, or a script for one, says which one it shows: `item.shop.example/42`, `/item?id=42`. */
export const isProductScript = ({ host, path, routes, query }: AddressParts): boolean => {
  const last = path.at(-1) ?? '';
  if (/^(?:items?|detail|product)$/.test(host.at(0) ?? '') && /\d{4,}/.test(last)) return true;
  if (path.some(isOfTexts)) return false;
  if (last === 'detail' && path.length > 1 && !addressWords.product.has(path.at(-2) ?? ''))
    return false;
  const scripts = [last, ...routes.flat()].map((one) => one.replace(/[-_]/g, ''));
  return (
    scripts.some((one) => script.test(one)) &&
    [...query].some(([name, value]) => number.test(name) && /\d/.test(value))
  );
};

const script =
  /^(?:item|detail|products?|productinfo|productdetails?|goods|(?:get)?goodsdetail|itemview|itemdetail|shopdetail|viewitem)$/;
const number = /id$|^(?:sku|code|no|goods_?(?:code|no)|i_code|item_?no|product_?no|id_?product)$/i;
