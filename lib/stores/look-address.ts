const longest = 2000;

/** A page's address for its store's file to be found by: without fragment and user, and without a query that makes it too long. */
export const lookAddress = (address: string): string => {
  const { origin, pathname, search } = new URL(address);
  const whole = `${origin}${pathname}${search}`;
  return whole.length <= longest ? whole : `${origin}${pathname}`.slice(0, longest);
};
