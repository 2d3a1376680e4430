/** How often a hand-over is tried before the shopper is told that it needs attention: about a day of trying. */
export const mostTries = 30;

const first = 4;
const longest = 3600;

/** Seconds to wait after try number `tries` (1 is the first): doubling from 4 s to an hour, with up to half of it by chance, and never less than the service asked for. */
export const backOff = (tries: number, retryAfter: number | null, chance: number): number => {
  const step = Math.min(longest, first * 2 ** (tries - 1));
  return Math.max(step * (0.5 + chance / 2), Math.min(retryAfter ?? 0, 86_400));
};
