/** Zeros of the scripts in which stores write digits; the other nine follow each. */
const zeros = '٠۰०০੦૦௦౦೦൦๐໐၀០０'.split('');

const asciiDigit = (digit: string): string => {
  const zero = zeros.find((each) => each <= digit && digit.charCodeAt(0) - each.charCodeAt(0) < 10);
  return zero === undefined ? digit : String(digit.charCodeAt(0) - zero.charCodeAt(0));
};

/**
 * A store's text with one way to write each thing: ASCII digits and signs, plain spaces, `-` for every dash, a line end for wider gaps (no number goes
 * across), no marks that only steer direction. "12,-" becomes `12,00`, "35€ 99" `35.99€`, "19. 99" `19.99`; percentages go, for they are no amounts.
 */
export const plainMoneyText = (text: string): string => joined(oneSpelling(text).trim());

const oneSpelling = (text: string): string =>
  text
    .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202c\u2060-\u206f\ufeff]/g, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\uff01-\uff60\uffe0-\uffe6]/g, (wide) => wide.normalize('NFKC'))
    .replace(/٫/g, '.')
    .replace(/[٬،]/g, ',')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[−‐‑‒–—﹣]/g, '-')
    .replace(/٪/g, '%')
    .replace(/\s{2,}|[\n\r\t\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]/g, ' ');

const joined = (text: string): string =>
  text
    .replace(/[-+]? ?\d[\d.,]* ?%|% ?\d[\d.,]*/g, '\n')
    .replace(/(\d) ?\/-(?!\d)/g, '$1')
    .replace(/(\d): ?-{1,2}(?=$|[^-\d])/g, '$1')
    .replace(/(\d[.,]) ?-{1,2}(?=$|[^-\d])/g, '$100')
    .replace(/(\d[.,])\s(\d\d)(?!\d)/g, '$1$2')
    .replace(/^([^.,']*\d)€ ?(\d\d)$/, '$1.$2€');
