import type { Fee, Profile } from '../../lib/pricing/profile.ts';
import { type Refusal, refuse } from '../http/refusal.ts';

/** Why a fee can't stand at a place (a way to pay, or `null` for all of them); `null` when it can. Its amounts must be in the settlement currency, and no price may name two fees by one code. */
export const feeRefusal = (
  { settlement, fees, ways }: Profile,
  place: string | null,
  { code, fixed, minimum, maximum }: Fee,
): Refusal | null => {
  if (place !== null && !ways.some(({ id }) => id === place))
    return refuse('bad-request', `There is no way to pay called ${place}.`);
  const amounts = [fixed, minimum, maximum ?? null].filter((one) => one !== null);
  if (amounts.some(({ currency, minor }) => currency !== settlement || minor < 0))
    return refuse('bad-request', `Amounts of a fee are in ${settlement}, and not below nothing.`);
  if (minimum && maximum && minimum.minor > maximum.minor)
    return refuse('bad-request', 'The least of a fee is above its most.');
  const others = place === null ? ways.flatMap((way) => way.fees) : fees;
  return others.some((fee) => fee.code === code)
    ? refuse('bad-request', `Another fee is called ${code} already.`)
    : null;
};
