/** The origin of an address as typed (names of other alphabets in punycode), `null` unless it is https (or one of `plainOrigins`) and nothing more than an origin: no user, path or query. */
export const originOf = (typed: string, plainOrigins: readonly string[]): string | null => {
  const address = typed.includes('://') ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const { protocol, origin, host, href } = new URL(address);
  if (href !== `${origin}/`) return null;
  if (plainOrigins.includes(origin)) return origin;
  return protocol === 'https:' && host.includes('.') ? origin : null;
};
