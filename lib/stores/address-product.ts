import type { AddressParts } from './address-parts.ts';
import { addressWords } from './address-words.ts';

/** Whether goods stand there: below a word for them with a name or a number of their own, or right behind their number, or by a number in the last part. */
export const isProductPath = (path: readonly string[]): boolean => {
  const at = path.findLastIndex((part) => addressWords.product.has(part));
  const last = path.at(-1) ?? '';
  if (at > 0 && at === path.length - 1 && /^\d{5,}$/.test(path[at - 1] ?? '')) return true;
  const before = path.at(-2) ?? '';
  if (at >= 0 && at < path.length - 1)
    return !/^(?:index|list|search|all|new|sale)$/.test(last) && path[at + 1] !== 'login';
  if (last === 'p' && (/-.*-/.test(before) || /\d{4,}/.test(before))) return true;
  return numbered.test(last) || (/^[a-z]{1,2}\d{5,6}$/.test(last) && /-.*-/.test(before));
};

const numbered =
  /^prd-|-p-?\d{4,}(?:-cat-\d+)?$|-p-[a-z]+\d[a-z\d]{3,}$|^ml[a-z]-\d{6,}-|^plid\d{6,}$|[-_]p\d{6,}$|^p\d{6,}$|-pm-\w{6,}$|-i\.\d+\.\d+$|\.product\.\d+$|^\d{6,}\.p$|(?<!-c)-\d{8,}$/;

/** Whether a host for goods, or a script for one, says which one it shows: `item.shop.example/42`, `/item?id=42`. */
export const isProductScript = ({ host, path, routes, query }: AddressParts): boolean => {
  const last = path.at(-1) ?? '';
  if (/^(?:items?|detail|product)$/.test(host.at(0) ?? '') && /\d{4,}/.test(last)) return true;
  const scripts = [last, ...routes.flat()].map((one) => one.replace(/[-_]/g, ''));
  return (
    scripts.some((one) => script.test(one)) &&
    [...query].some(([name, value]) => number.test(name) && /\d/.test(value))
  );
};

const script = /^(?:item|detail|products?|productinfo|productdetails?|goods|viewitem)$/;
const number = /id$|^(?:sku|code|no|goodscode|product_?no|id_?product)$/i;
