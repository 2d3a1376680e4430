/** A written amount in three: what stands before its digits, the number, and what stands after. */
export type SplitAmount = {
  readonly before: string;
  readonly number: string;
  readonly after: string;
};

export function splitAmount(text: string): SplitAmount {
  const number = /[-+−\u200e\u200f]*\p{Nd}(?:.*\p{Nd})?/u.exec(text);
  if (number === null) return { before: '', number: text, after: '' };
  return {
    before: text.slice(0, number.index).trim(),
    number: number[0],
    after: text.slice(number.index + number[0].length).trim(),
  };
}
