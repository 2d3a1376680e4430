import { type Good, goods } from './goods.ts';

/** A plain drawing for each of the goods, in a box of 180 by 180. */
const shapes: Record<keyof typeof goods, string> = {
  lamp: '<path d="M60 70 75 35h30l15 35z"/><rect x="87" y="70" width="6" height="60"/><rect x="62" y="130" width="56" height="10" rx="5"/>',
  notebook:
    '<rect x="52" y="35" width="76" height="110" rx="6"/><rect x="62" y="35" width="4" height="110" fill="#fff8"/>',
  coffee: '<path d="M55 55h70l-6 85H61z"/><ellipse cx="90" cy="98" rx="14" ry="20" fill="#fff8"/>',
  kettle:
    '<path d="M55 130c-8-50 12-70 35-70s43 20 35 70z"/><path d="M70 58c0-30 40-30 40 0" fill="none" stroke="currentColor" stroke-width="7"/>',
  socks: '<path d="M75 35h28v60l28 28c10 14-10 28-24 16L75 105z"/>',
};

const isShape = (name: string): name is keyof typeof goods => Object.hasOwn(shapes, name);

/** The SVG picture of one of the goods by name; null when there is none. */
export const picture = (name: string): string | null =>
  isShape(name)
    ? `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 180" width="180" height="180"><rect width="180" height="180" fill="#f4f5f7"/><g fill="${goods[name].colour}" color="${goods[name].colour}">${shapes[name]}</g></svg>`
    : null;

/** Where a store's picture host serves it. */
export const pictureAddress = (host: string, good: Good): string =>
  `https://${host}/practice/${good.name}.svg`;
