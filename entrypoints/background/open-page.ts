import { browser } from 'wxt/browser';

/** Opens the welcome page in a tab. */
export const openWelcome = (): void => {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
};

/** Opens the orders page in a tab, at one order. */
export const openOrders = (id: string): void => {
  void browser.tabs.create({
    url: browser.runtime.getURL(`/orders.html#${encodeURIComponent(id)}`),
  });
};
