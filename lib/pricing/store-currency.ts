/** The currency to choose in the store's region settings, by the currency of the card account: AliExpress has no tenge, so roubles for an account in roubles and US dollars for any other; every other choice is converted twice. Source: systems.md, part C. */
export const storeCurrency = (account: string): 'USD' | 'RUB' =>
  account === 'RUB' ? 'RUB' : 'USD';
