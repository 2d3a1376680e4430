import type { AddressParts } from './address-parts.ts';
import { addressWords } from './address-words.ts';

/** Whether goods stand there: below a word for them with a name or a number of their own, or right behind their number, or by a number in the last part. */
export const isProductPath = (path: readonly string[]): boolean => {
  const at = path.findLastIndex((part) => addressWords.product.has(part));
  const last = path.at(-1) ?? '';
  if (at > 0 && at === path.length - 1 && /^\d{5,}$/.test(path[at - 1] ?? '')) return true;
  if (at >= 0 && at < path.length - 1) return !/^(?:index|list|search|all|new|sale)$/.test(last);
  return numbered.test(last);
};

const numbered =
  /^prd-|-p-?\d{4,}$|[-_]p\d{6,}$|^p\d{6,}$|-pm-\w{6,}$|-i\.\d+\.\d+$|\.product\.\d+$|^\d{6,}\.p$|-\d{8,}$/;

/** Whether a host for goods, or a script for one, says which one it shows: `item.shop.example/42`, `/item?id=42`. */
export const isProductScript = ({ host, path, query }: AddressParts): boolean => {
  const last = path.at(-1) ?? '';
  if (/^(?:items?|detail|product)$/.test(host.at(0) ?? '') && /\d{4,}/.test(last)) return true;
  return (
    /^(?:item|detail|product|productdetails?|goods|viewitem)$/.test(last.replace(/[-_]/g, '')) &&
    [...query].some(([name, value]) => /id$|^(?:sku|code|no)$/i.test(name) && /\d/.test(value))
  );
};
