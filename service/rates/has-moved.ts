import type { Rate } from '../../lib/money/rate.ts';

/** Half a per cent, as one part in 200. */
const tolerance = 200n;

/**
 * Whether a rate is so far from the one that a firm price was made with that the price is not taken any more: over 0.5 % either
 * way, so that neither side is held to a price that the other would not have given. A rate that was withdrawn has moved too.
 */
export const hasMoved = (quoted: Rate | null, current: Rate | null): boolean => {
  if (!quoted) return false;
  if (!current) return true;
  const scale = Math.max(quoted.scale, current.scale);
  const [then, now] = [atScale(quoted, scale), atScale(current, scale)];
  const gap = then > now ? then - now : now - then;
  return gap * tolerance > then;
};

const atScale = ({ value, scale }: Rate, wanted: number): bigint =>
  BigInt(value) * 10n ** BigInt(wanted - scale);
