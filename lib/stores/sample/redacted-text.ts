const mostShape = 40;

/** The shape of a text: letters become `A`, `a` or `x` (of a script without case), digits `9`; runs are cut to two; currency signs and separators stay. */
export const shapeOf = (text: string): string =>
  text
    .slice(0, 400)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/[\p{Lo}\p{Lm}\p{Lt}\p{M}]/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/[^Aax9\s.,'’٫٬\p{Sc}%:+()\-−]/gu, '·')
    .replace(/\s+/gu, ' ')
    .replace(/([Aax9·])\1{2,}/gu, '$1$1')
    .trim()
    .slice(0, mostShape);

/** A name of the page's makers (an id, a class, a path's part) without what it may hold of a person: numbers are masked, and long random parts dropped. */
export const maskedName = (name: string): string =>
  name
    .slice(0, 80)
    .replace(/[^\w\-./:@]/gu, '·')
    .replace(/[^·]*@[^·]*/g, '…')
    .replace(/[0-9a-f]*\d[0-9a-f]{7,}/gi, '…')
    .replace(/\d+/g, '9')
    .replace(/\w{25,}/g, '…');
