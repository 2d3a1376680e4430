/** A page's address without query, fragment and user: these can hold what is private, and nothing that an order needs. */
export const pageAddress = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`.slice(0, 2000);
};
