import type { PayResult } from './pay.ts';
import type { SandboxCard } from './sandbox-cards.ts';

/** The words of the payment window in one language; `lines` are names by the code of a price line. */
export type PageWords = {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly order: string;
  readonly sandbox: string;
  readonly total: string;
  readonly free: string;
  readonly number: string;
  readonly expiry: string;
  readonly code: string;
  readonly pay: string;
  readonly kept: string;
  readonly cards: string;
  readonly close: string;
  readonly missing: string;
  readonly other: string;
  readonly does: Readonly<Record<SandboxCard['does'], string>>;
  readonly africa: string;
  readonly results: Readonly<Record<PayResult, string>>;
  readonly lines: Readonly<Record<string, string>>;
};

const english: PageWords = {
  locale: 'en',
  direction: 'ltr',
  title: 'Payment',
  order: 'Order',
  sandbox: 'Sandbox: no real money moves here.',
  total: 'To pay',
  free: 'borne by the exporter',
  number: 'Card number',
  expiry: 'Valid until (MM/YY)',
  code: 'Security code (CVV2)',
  pay: 'Pay',
  kept: 'The card goes to the gateway only. It is not stored here.',
  cards: 'Test cards, with any date to come and any three digits',
  close: 'You may close this window.',
  missing: 'There is no such payment window.',
  other: 'فارسی',
  does: {
    accepted: 'accepted',
    declined: 'declined by its bank',
    electron: 'refused: no security code',
    country: 'refused where African banks’ cards are not taken',
  },
  results: {
    paid: 'Paid.',
    busy: 'This payment is being processed already. Look again in a minute.',
    closed:
      'This window is closed. Open the payment again from your order. Nothing was charged here.',
    declined: 'The bank declined this card. Nothing was charged.',
    number: 'This card number is not right. Check it digit by digit.',
    expiry: 'Write the date as month and year, like 09/31.',
    expired: 'This card has expired.',
    'security-code': 'The three-digit security code is missing.',
    electron: 'Visa Electron has no security code and can’t be used here.',
    network: 'Cards of this network are not taken here.',
    country: 'Cards from banks in this country are not taken here.',
  },
  africa:
    'This card was issued by a bank in Africa. Cards from banks in African countries are not taken here. Nothing was charged.',
  lines: {},
};

const persian: PageWords = {
  locale: 'fa-IR',
  direction: 'rtl',
  title: 'پرداخت',
  order: 'سفارش',
  sandbox: 'محیط آزمایشی: هیچ پول واقعی جابه‌جا نمی‌شود.',
  total: 'مبلغ پرداخت',
  free: 'بر عهدهٔ صادرکننده',
  number: 'شمارهٔ کارت',
  expiry: 'انقضا (ماه/سال میلادی)',
  code: 'کد امنیتی (CVV2)',
  pay: 'پرداخت',
  kept: 'اطلاعات کارت فقط به درگاه می‌رود و اینجا ذخیره نمی‌شود.',
  cards: 'کارت‌های آزمایشی، با هر تاریخ آینده و هر کد سه‌رقمی',
  close: 'می‌توانید این پنجره را ببندید.',
  missing: 'چنین پنجرهٔ پرداختی وجود ندارد.',
  other: 'English',
  does: {
    accepted: 'پذیرفته می‌شود',
    declined: 'بانک آن را رد می‌کند',
    electron: 'رد می‌شود: کد امنیتی ندارد',
    country: 'جایی که کارت بانک‌های آفریقا پذیرفته نیست، رد می‌شود',
  },
  results: {
    paid: 'پرداخت شد.',
    busy: 'این پرداخت در حال انجام است. یک دقیقهٔ دیگر دوباره نگاه کنید.',
    closed:
      'این پنجره بسته شده است. پرداخت را دوباره از سفارش خود باز کنید. اینجا مبلغی برداشت نشد.',
    declined: 'بانک این کارت را رد کرد. مبلغی برداشت نشد.',
    number: 'شمارهٔ کارت درست نیست. رقم به رقم بررسی‌اش کنید.',
    expiry: 'تاریخ را به صورت ماه و سال بنویسید، مانند 09/31.',
    expired: 'تاریخ این کارت گذشته است.',
    'security-code': 'کد امنیتی سه‌رقمی وارد نشده است.',
    electron: 'ویزا الکترون کد امنیتی ندارد و اینجا پذیرفته نمی‌شود.',
    network: 'کارت‌های این شبکه اینجا پذیرفته نمی‌شوند.',
    country: 'کارت بانک‌های این کشور اینجا پذیرفته نمی‌شود.',
  },
  africa:
    'این کارت را بانکی در آفریقا صادر کرده است. کارت بانک‌های کشورهای آفریقا اینجا پذیرفته نمی‌شود. مبلغی برداشت نشد.',
  lines: {
    items: 'کالاها',
    shipping: 'هزینهٔ ارسال',
    tax: 'مالیات',
    'import-fees': 'عوارض واردات',
    discount: 'تخفیف',
    fee: 'کارمزد فروشگاه',
    other: 'سایر',
    'service-fee': 'کارمزد خدمات',
    'carrying-out': 'هزینهٔ انجام سفارش',
    'exporter-fee': 'کارمزد صادرکننده',
  },
};

/** The words for a reader: `lang` of the address first (`en`, `fa`), then the browser's first preference among the two, else English. */
export const wordsFor = (
  lang: string | undefined,
  acceptLanguage: string | undefined,
): PageWords => {
  if (lang === 'fa' || lang === 'en') return lang === 'fa' ? persian : english;
  const wanted = (acceptLanguage ?? '')
    .toLowerCase()
    .split(',')
    .map((tag) => tag.trim().slice(0, 2));
  return wanted.find((tag) => tag === 'fa' || tag === 'en') === 'fa' ? persian : english;
};
