/** A part of an address without case, accents and a session's parameters, letters that look alike made one; hyphens stay, so that a slug can be told from a word. */
export const plainPart = (part: string): string =>
  part
    .replace(/;.*$/s, '')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ıłđøßæœيىك]/g, (letter) => alike[letter] ?? letter)
    .slice(0, 200);

const alike: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
};
