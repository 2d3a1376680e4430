const initials = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

const firstSyllable = 0xac00;
const syllables = 11_172;

/** Hangul syllables in Latin letters, one by one, by the Revised Romanization of Korean (2000); everything else stays. Sound changes between syllables are left out: names in a directory follow no one rule. */
export const romanise = (text: string): string =>
  [...text.normalize('NFC')].map(romaniseSyllable).join('');

const romaniseSyllable = (sign: string): string => {
  const at = (sign.codePointAt(0) ?? 0) - firstSyllable;
  if (at < 0 || at >= syllables) return sign;
  const [initial, vowel, final] = [Math.floor(at / 588), Math.floor((at % 588) / 28), at % 28];
  return `${initials[initial] ?? ''}${vowels[vowel] ?? ''}${finals[final] ?? ''}`;
};
