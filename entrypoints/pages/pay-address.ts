/** The exact address to pay at: the tab's own, with its query, while it stands at the host where the cart was read; else the cart's. */
export const payAddress = (read: string, there: string | undefined): string =>
  there !== undefined && new URL(there).host === new URL(read).host ? there : read;
