import type { DirectWay, Step } from './direct-way.ts';
import { storeCurrency } from './store-currency.ts';

/** The first thing to do at the store for a direct way: which currency to have it show, by the currency of the `account` that pays and the one that the store shows now (`shown`). */
export const currencyStep = (
  { currencies }: Pick<DirectWay, 'currencies'>,
  account: string,
  shown: string,
): Step => {
  if (shown === account) return keepOwn;
  const best = storeCurrency(account);
  const wanted = currencies && !currencies.includes(best) ? 'RUB' : best;
  const texts = wanted === 'USD' && account === 'KZT' ? noTenge : withoutReason[wanted];
  return shown === wanted ? texts.keep : texts.choose;
};

const keepOwn: Step = {
  code: 'keep-own',
  text: 'The store shows the currency of your account: leave it so.',
};

type Texts = { readonly keep: Step; readonly choose: Step };

const noTenge: Texts = {
  keep: {
    code: 'keep-usd-no-tenge',
    text: 'The store shows US dollars: leave it so, for it has no tenge.',
  },
  choose: {
    code: 'choose-usd-no-tenge',
    text: 'Choose US dollars in the region settings of the store: it has no tenge, and every other choice is converted twice.',
  },
};

const withoutReason: Record<'USD' | 'RUB', Texts> = {
  USD: {
    keep: { code: 'keep-usd', text: 'The store shows US dollars: leave it so.' },
    choose: {
      code: 'choose-usd',
      text: 'Choose US dollars in the region settings of the store: every other choice is converted twice.',
    },
  },
  RUB: {
    keep: { code: 'keep-rub', text: 'The store shows roubles: leave it so.' },
    choose: {
      code: 'choose-rub',
      text: 'Choose roubles in the region settings of the store: every other choice is converted twice.',
    },
  },
};
