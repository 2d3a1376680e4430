/** What the browser vouches for about who sent a message. */
export type Sender = {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/** Who we are: the extension's id and the origin of its pages. */
export type Self = { id: string; origin: string };

/** Whether a page of the extension itself speaks (a popup, or a page of ours in a tab). */
export const isOurPage = (sender: Sender, self: Self): boolean =>
  sender.id === self.id && originOf(sender) === self.origin;

/** Whether our content script speaks from the top frame of a tab that stands at `address`'s own host. */
export const isStorePage = (sender: Sender, self: Self, address: string | null): boolean =>
  sender.id === self.id &&
  sender.tab?.id !== undefined &&
  sender.frameId === 0 &&
  originOf(sender) !== self.origin &&
  (address === null || hostOf(sender.url) === hostOf(address));

const originOf = (sender: Sender): string | undefined =>
  sender.origin ?? (sender.url === undefined ? undefined : parse(sender.url)?.origin);

const hostOf = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : parse(address)?.host;

const parse = (address: string): URL | undefined =>
  URL.canParse(address) ? new URL(address) : undefined;
