/** Words that stores write for a price of nothing; source: what their delivery lines say. */
const free =
  'free|gratis|kostenlos|kostenfrei|gratuite?|gratuito|ücretsi̇?z|bedava|бесплатно|безкоштовно|тегін|zdarma|darmowa|ilmainen|δωρεάν|free of charge|' +
  'مجانا|مجاني|رایگان|包邮|包郵|免费|免費|免运费|免運費|送料無料|無料|무료|무료배송|miễn phí|ฟรี|חינם|मुफ़्त';

const what = 'shipping|delivery|postage|versand|lieferung|envío|envio|livraison|доставка';

const whole = new RegExp(`^(?:(?:${what}) )?(?:${free})(?: (?:${what}))?[.!*]?$`, 'iu');
const inside = new RegExp(`(?<!\\p{L})(?:${free})(?!\\p{L})`, 'iu');

/** Vowel signs are written or not: مجانًا is مجانا. */
const bare = (text: string): string => text.replace(/[\u064b-\u0652]/g, '');

/** Whether a text says that something costs nothing, and nothing else. */
export const saysFree = (text: string): boolean => whole.test(bare(text));

/** Whether a word for "free" stands anywhere in a text: an amount beside it may be what it would have cost. */
export const mentionsFree = (text: string): boolean => inside.test(bare(text));
