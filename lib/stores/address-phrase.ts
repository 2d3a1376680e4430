import { deals, doneWords, fillers, orderNouns, thanksWords } from './address-order-words.ts';

/**
 * What a part of several words says: an order and its end, or thanks for one (`pedido-confirmado`, `spasibo-za-zakaz`), make it placed; an order and one of its steps, a checkout
 * (`zamowienie-logowanie`). Every word must be of that kind, so that a title or the name of goods says nothing; `null` then.
 */
export const kindOfPhrase = (part: string): 'checkout' | 'placed' | null => {
  const words = part.split(/[-_+\s]+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > mostWords) return null;
  const named = words.filter(isOrderWord);
  const rest = words.filter((word) => !isOrderWord(word));
  if (named.length === 0) return null;
  if (isThanks(words)) return 'placed';
  if (isTask.test(words[0] ?? '')) return rest.length === 1 ? 'checkout' : null;
  if (rest.some((word) => doneWords.has(word)))
    return rest.every((word) => doneWords.has(word) || fillers.has(word)) ? 'placed' : null;
  return words.length === 2 && orderNouns.has(words[0] ?? '') && isWayOn(words[1] ?? '')
    ? 'checkout'
    : null;
};

const mostWords = 7;

/** What a shopper is told to do: `complete-purchase`. */
const isTask = /^(?:complete|finish|confirm|finalize|finalise)$/;

const isOrderWord = (word: string): boolean => orderNouns.has(word) || deals.has(word);

const isThanks = (words: readonly string[]): boolean =>
  thanksWords.has(words[0] ?? '') &&
  words.every((word) => thanksWords.has(word) || fillers.has(word) || isOrderWord(word));

/** The step of an order that its own word may be joined to; ways to send are none, which shops explain under such names. */
const isWayOn = (word: string): boolean =>
  /^(?:opc|summary|review|podsumowanie|logowanie|login|rejestracja|adres|payment|paiement|zahlung|resumen|resumo|riepilogo|recapitulatif|ozeti|onayi|step\d?|krok\d?|etape\d?|paso\d?|form|page|confirm)$/.test(
    word,
  ) || /^\d$/.test(word);
