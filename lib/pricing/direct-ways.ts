import type { CardRules } from './card-rules.ts';
import type { DirectWay, Step } from './direct-way.ts';

/** A bank or a wallet converts at a rate of its own that no store can tell: two in a hundred is our estimate, and is shown as one. */
const ownRate = (taker: 'bank' | 'wallet', name: string) => ({
  code: `${taker}-rate`,
  name,
  partsPerMillion: 20_000,
  taker,
  estimated: true,
});
const commission = (name: string, partsPerMillion: number) => ({
  code: 'commission',
  name,
  partsPerMillion,
  taker: 'operator' as const,
  estimated: false,
});

const cards: CardRules = {
  networks: ['visa', 'mastercard', 'maestro'],
  securityCode: 'required',
  refusedCountries: [],
};

const rateDiffers = {
  code: 'own-rate',
  text: 'The amount is converted at a rate of its own, so what is written off differs from the page.',
};
const refundDiffers = {
  code: 'refund-differs',
  text: 'A refund is converted again and may come back as another amount.',
};
const stillOffered = {
  code: 'still-offered',
  text: 'Look on the payment page whether the store still offers it.',
};
const staysPositive = {
  code: 'balance-stays-positive',
  text: 'The balance must stay above zero after the amount and the commission, or the payment fails.',
};
const upToADay = {
  code: 'check-takes-a-day',
  text: 'The money leaves at once; the check of the data and the new status take up to 24 hours.',
};
const askBank = {
  code: 'bank-must-allow',
  text: 'If it fails, ask the bank to switch payments on the internet on.',
};

const confirmThere: Step = { code: 'confirm-there', text: 'Confirm the payment there.' };
const walletOrCash: Step = {
  code: 'wallet-or-cash',
  text: 'Choose the wallet or cash, and confirm.',
};
const confirmBySms: Step = {
  code: 'confirm-by-sms',
  text: 'Confirm by the code that comes by SMS.',
};

const wallet = (id: string, name: string, confirm: Step): DirectWay => ({
  id,
  name,
  stores: ['aliexpress'],
  countries: ['KZ', 'RU'],
  currencies: ['USD', 'RUB'],
  card: null,
  fromBalance: true,
  shares: [ownRate('wallet', 'Rate of the wallet')],
  hours: [0, 24],
  settlesInDays: null,
  caveats: [rateDiffers, refundDiffers, stillOffered],
  steps: [
    { code: 'choose-wallet', text: `Choose ${name} on the payment page.` },
    { code: 'sign-in-wallet', text: 'Sign in in the window of the wallet.' },
    confirm,
  ],
});

const mobileBill = (id: string, name: string, partsPerMillion: number): DirectWay => ({
  id,
  name,
  stores: ['aliexpress'],
  countries: ['RU'],
  currencies: ['RUB'],
  card: null,
  fromBalance: true,
  shares: [commission(`Commission of ${name}`, partsPerMillion)],
  hours: [0, 24],
  settlesInDays: null,
  caveats: [staysPositive, stillOffered],
  steps: [
    { code: 'choose-telephone', text: 'Choose the mobile telephone on the payment page.' },
    { code: 'type-number', text: 'Type the number.' },
    confirmBySms,
  ],
});

/** The direct ways to pay AliExpress, as a shopper in Kazakhstan has them (systems.md, part C). The bills of Beeline and Tele2 can be charged in Russia only. */
export const directWays: readonly DirectWay[] = [
  {
    id: 'bank-card',
    name: 'Own bank card',
    stores: ['aliexpress'],
    countries: null,
    currencies: null,
    card: cards,
    fromBalance: false,
    shares: [ownRate('bank', 'Rate of the bank')],
    hours: [0, 24],
    settlesInDays: [1, 7],
    caveats: [rateDiffers, refundDiffers, upToADay, askBank],
    steps: [
      {
        code: 'type-card',
        text: 'Type the number, the date and the three-digit code on the payment page.',
      },
      { code: 'confirm-at-bank', text: 'Confirm as the bank asks.' },
      { code: 'wait-a-day', text: 'Wait up to 24 hours for the new status.' },
    ],
  },
  wallet('webmoney', 'WebMoney', confirmThere),
  wallet('yoomoney', 'YooMoney', walletOrCash),
  wallet('qiwi', 'Qiwi', confirmBySms),
  mobileBill('beeline', 'Beeline', 39_000),
  mobileBill('tele2', 'Tele2', 24_500),
];
