import { accessibleText } from '../../accessible-text.ts';
import { attribute } from '../../attribute.ts';
import { findAll } from '../../find-all.ts';
import { tidy } from '../../tidy.ts';
import { goodsAddress } from './goods-address.ts';

/** Where an item's own page is: the link that says its name, else one around its picture, else the first that leads to a page; `null` without any. */
export const linkOfRow = (row: Element, title: string, address: string): string | null => {
  const links = findAll(row, 'a[href]').slice(0, mostLinks);
  const ranked = [
    ...links.filter((link) => tidy(accessibleText(link, ' ')).includes(title)),
    ...links.filter((link) => isAroundPicture(link, title)),
    ...links,
  ];
  for (const link of ranked) {
    const found = goodsAddress(attribute(link, 'href') ?? '', address);
    if (found !== null) return found;
  }
  return null;
};

const mostLinks = 12;

const isAroundPicture = (link: Element, title: string): boolean =>
  attribute(link, 'title') === title ||
  findAll(link, 'img[alt]').some((image) => attribute(image, 'alt') === title);
