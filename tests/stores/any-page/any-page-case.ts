/** A page made by hand and what must be read there: `total` as a decimal in major units, `null` where it must be refused. */
export type AnyPageCase = {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly total: string | null;
  readonly currency: string | null;
  /** Titles of the items with quantity and price of one, where they must be read. */
  readonly items?: readonly (readonly [string, number, string | null])[];
  /** Where the items' own pages are. */
  readonly links?: readonly string[];
  readonly offer?: string;
  readonly confidence?: 'high' | 'low' | 'none';
};

/** A whole page around a body. */
export const htmlPage = (lang: string, title: string, body: string, head = ''): string =>
  `<!doctype html><html${lang && ` lang="${lang}"`}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** Fields for a card and the button that pays, which make a page a checkout. */
export const payForm = (button: string): string =>
  `<form action="/pay" class="checkout-form"><input name="cardnumber" autocomplete="cc-number"><input name="exp" autocomplete="cc-exp"><input autocomplete="cc-csc" name="cvc"><button type="submit">${button}</button></form>`;
