/** Texts of other projects' suites whose expected amount isn't what the text says is paid, by the reason; they count neither as right nor as wrong. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'the least of a range, or of all prices, is not the price': [
    'From 26 to 50 €',
    '841,00 zł – 995,00 zł',
    '£6.95 - £9.95',
    'Estimate Price: $45,000 - $70,000',
    'Pris från 172 kr',
    'Pris från 805 kr',
    'da € 72.00',
    'A partir de 11,70 €',
    'a partire da 7,32 € *',
    'ab 2.99 €',
    'ab 3,63 EUR',
    '$9.99 & Under',
  ],
  'the first of two different prices, of which nothing says which holds': [
    '6,000.00 руб. 5,500.00 руб.',
    '$ 281.40 $ 265.70',
    '$ 791.00 $ 479.00',
    'R$ 139,99 R$ 135,99',
    '69 TL 41.90 TL',
    '34.12 (40.94 inc VAT)',
    '5 99£, £2 99',
    '5,99£, £2,99',
    '1250€ 600',
    'AED 8000 (USD 2179)',
  ],
  'the former price, which the text says holds no more': [
    'Was: $124.95 Now: $0.00',
    'Was €5.99, now ...',
    'Was £5.99, now £2.99',
    'Was £5.99, now 2.99£',
  ],
  'two amounts run together into one number': ['lei100 and $500', '1250€600'],
  'two expectations for one text': ['$..75,333'],
  'an amount where the text has no number': ['KShs', 'chf', 'тг', 'ש"ח', 'ر.ي'],
  'the number of an article, or a pair of numbers without a sign': ['Код товара: 884', '25-09'],
  'a currency of before 2018, whose sign now stands for its successor': ['1 UM', '1 Db'],
  'a word for shares of companies, not for a currency': ['1 美股'],
  'a cent read as a whole unit': ['1 ¢', '1 GBp'],
};

const reasons = new Map(
  Object.entries(exceptions).flatMap(([reason, texts]) => texts.map((text) => [text, reason])),
);

/** Why a suite's expectation for a text is no measure; `null` for a text whose expectation stands. */
export const priceException = (text: string): string | null => reasons.get(text) ?? null;
