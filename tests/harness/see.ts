import { waitUntil } from './wait-until.ts';

/** Reads a page's visible words again and again until they match; the failure says what stood there instead. */
export const seeWords = async (
  read: () => Promise<string>,
  words: RegExp,
  milliseconds: number,
): Promise<RegExpExecArray> => {
  let last = '';
  const look = async (): Promise<RegExpExecArray | null> => {
    last = await read().catch(() => last);
    return words.exec(last);
  };
  return waitUntil(`the words ${words}`, look, milliseconds).catch((error: Error) => {
    throw new Error(`${error.message}\nThe page says: ${last.replace(/\s+/g, ' ').slice(0, 600)}`);
  });
};
