/**
 * The address of an item's page from a link in a cart, without fragment, tracking and session: of its query only what names the goods or the script that
 * shows them, where shops tell them apart by that (`index.php?route=product/product&product_id=40`, `?variant=41`). What is linked to in the old way stands in the new one, too. `null` for a link that leads to no page.
 */
export const goodsAddress = (href: string, address: string): string | null => {
  if (href.length > mostLength || /^[#?]/.test(href) || !URL.canParse(href, address)) return null;
  const secure = href.replace(/^http:(?=\/\/[^/:]+(?:\/|$))/i, 'https:');
  const { protocol, origin, pathname, searchParams } = new URL(secure, address);
  if (protocol !== 'https:' || pathname.length < 2) return null;
  const kept = [...searchParams].filter(([name, value]) => names.test(name) && isName(value));
  const query = new URLSearchParams(kept.slice(0, mostParts)).toString().replaceAll('%2F', '/');
  return `${origin}${pathname}${query && `?${query}`}`;
};

const mostLength = 2000;
const mostParts = 6;

const names =
  /^(?:(?:product|goods|item|article|artikel|prod|prd|variant|variation|option|sku|p|pro|tovar|element)s?[-_]?(?:id|no|nr|num|number|code|cd|sku|seq)?|(?:id|i|a|no|code|cd|branduid|it_id|gno|anid|pid|gid|sid_product|attribute_[\w-]{1,40})|route|main_page|cl|dispatch|controller|page_id|view|option|task)$/i;

const isName = (value: string): boolean => /^[\p{L}\p{N}._/-]{1,80}$/u.test(value);
