/**
 * Which country's bank issued a card, by the first digits (BIN), made up for the sandbox, where a real acquirer asks a BIN service: 400000 and the
 * country's ISO 3166-1 numeric code is Visa, 520000 and the code MasterCard. A row is the code of a country and its number.
 */
const numbers =
  'DZ012 EG818 LY434 MA504 SD729 TN788 EH732 ' +
  'IO086 BI108 KM174 DJ262 ER232 ET231 TF260 KE404 MG450 MW454 MU480 YT175 MZ508 RE638 RW646 SC690 SO706 SS728 UG800 TZ834 ZM894 ZW716 ' +
  'AO024 CM120 CF140 TD148 CG178 CD180 GQ226 GA266 ST678 ' +
  'BW072 SZ748 LS426 NA516 ZA710 ' +
  'BJ204 BF854 CV132 CI384 GM270 GH288 GN324 GW624 LR430 ML466 MR478 NE562 NG566 SH654 SN686 SL694 TG768 ' +
  'US840 CA124 BR076 MX484 GB826 DE276 FR250 ES724 IT380 NL528 SE752 PL616 UA804 TR792 AE784 SA682 IN356 KZ398 RU643 CN156 JP392 KR410 VN704 AU036';

const byNumber = new Map(numbers.split(' ').map((row) => [row.slice(2), row.slice(0, 2)]));

const others: readonly (readonly [bin: string, country: string])[] = [
  ['400000', 'US'],
  ['4242', 'US'],
  ['5555', 'US'],
  ['6037', 'IR'],
];

/** The issuing country (ISO 3166-1 alpha-2) of a sandbox card, `null` when its BIN is not in the table. */
export const issuingCountry = (digits: string): string | null => {
  const [, number = ''] = /^(?:400000|520000)(\d{3})/.exec(digits) ?? [];
  return byNumber.get(number) ?? others.find(([bin]) => digits.startsWith(bin))?.[1] ?? null;
};

/** The sandbox BINs of a country, for tests: Visa's and MasterCard's. Empty for a country that isn't in the table. */
export const binsOf = (country: string): string[] =>
  [...byNumber]
    .filter(([, code]) => code === country)
    .flatMap(([number]) => [`400000${number}`, `520000${number}`]);
