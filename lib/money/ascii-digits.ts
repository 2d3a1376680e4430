/** Zeros of the scripts in which stores write digits; the other nine follow each. */
const zeros = '٠۰०০੦૦௦౦೦൦๐໐༠၀០０'.split('');

const asciiDigit = (digit: string): string => {
  const zero = zeros.find((each) => each <= digit && digit.charCodeAt(0) - each.charCodeAt(0) < 10);
  return zero === undefined ? digit : String(digit.charCodeAt(0) - zero.charCodeAt(0));
};

/** A text with its digits written as `0` to `9`, whatever script they are of. */
export const asciiDigits = (text: string): string => text.replace(/\p{Nd}/gu, asciiDigit);
