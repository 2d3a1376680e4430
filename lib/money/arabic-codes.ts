/** Units that several countries have, in Arabic and Persian, with the words that say whose it is; a row is a code, the unit's forms, and those words' beginnings. */
const table = `
SAR ريال|ریال سعودي|سعودی|عربستان
QAR ريال|ریال قطر
OMR ريال|ریال عماني|عمان
YER ريال|ریال يمني|یمن
KWD دينار|دینار كويتي|کویت
BHD دينار|دینار بحريني|بحرین
JOD دينار|دینار أردني|اردني|اردن
IQD دينار|دینار عراقي|عراق
TND دينار|دینار تونسي|تونس
DZD دينار|دینار جزائري|الجزایر
LYD دينار|دینار ليبي|لیبی
AED درهم|دراهم إماراتي|اماراتي|امارات|إمارات
MAD درهم|دراهم مغربي|مراکش
EGP جنيه|جنيها مصري
SDG جنيه|جنيها سوداني
GBP جنيه|جنيها|پوند إسترليني|استرليني|انگلیس|انگلستان|بریتانیا
USD دولار|دلار أمريكي|امريكي|أميركي|آمریکا|امریکا
CAD دولار|دلار كندي|کانادا
AUD دولار|دلار أسترالي|استرالي|استرالیا
LBP ليرة|لیره لبنانية|لبنان
SYP ليرة|لیره سورية|سوری
TRY ليرة|لیره|لیر تركية|ترکیه
`;

type Name = { readonly code: string; readonly pattern: RegExp };

const makeNames = (): Name[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [code = '', unit = '', whose = ''] = row.split(' ');
      const name = `(?<!\\p{L})(?:${unit})(?:ًا|اً|ا)? (?:${whose})[\\p{L}\\p{M}]{0,3}(?![\\p{L}\\p{M}])`;
      return { code, pattern: new RegExp(name, 'gu') };
    });

let made: readonly Name[] | null = null;

/** Whether a text has one of the units with a word behind it. */
const hasUnit =
  /(?:ر[يی]ال|د[يی]نار|درهم|دراهم|جنيه|پوند|دولار|دلار|ليرة|لیر)[\p{L}\p{M}]{0,2} \p{L}/u;

/** A text with such names of currencies as their codes: `250 ریال سعودی`, riyals of the Saudis, as `250 SAR`; without that word it would be another country's money. */
export const arabicCodes = (text: string): string => {
  if (!hasUnit.test(text)) return text;
  made ??= makeNames();
  return made.reduce((coded, { code, pattern }) => coded.replace(pattern, code), text);
};
