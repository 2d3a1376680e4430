import type { Fee, Profile } from '../../lib/pricing/profile.ts';
import { recordChange } from '../changes/changes.ts';
import type { Queries } from '../database/database.ts';
import { lockEvents } from '../database/lock-events.ts';
import { feeLists } from '../database/tables.ts';
import { type Reply, refuse, reply } from '../http/refusal.ts';
import type { Service } from '../service.ts';
import type { Staff } from '../staff/staff.ts';
import { feeRefusal } from './fee-refusal.ts';
import { feeText } from './fee-text.ts';
import { rulesNow } from './rules-now.ts';

/** Where a fee stands: on one way to pay, or on all of them (`null`). */
export type FeePlace = string | null;

type Keeper = Pick<Service, 'db' | 'now' | 'profile'>;

/** At most this many fees at a place, as a profile has it. */
const mostFees = 10;

/** Adds a fee or changes the one of its code from now on, and writes down who did. Firm prices that were given before hold till they run out. */
export const setFee = (
  service: Keeper,
  staff: Staff,
  place: FeePlace,
  fee: Fee,
): Promise<Reply<Fee[]>> =>
  changeFees(service, staff, place, fee.code, (rules, fees) => {
    const refusal = feeRefusal(rules, place, fee);
    if (refusal) return refusal;
    const at = fees.findIndex(({ code }) => code === fee.code);
    if (at >= 0) return reply(fees.with(at, fee));
    return fees.length < mostFees
      ? reply([...fees, fee])
      : refuse('bad-request', `There can be ${mostFees} fees at most.`);
  });

/** Takes a fee away from now on, and writes down who did. */
export const removeFee = (
  service: Keeper,
  staff: Staff,
  place: FeePlace,
  code: string,
): Promise<Reply<Fee[]>> =>
  changeFees(service, staff, place, code, (_, fees) =>
    fees.some((fee) => fee.code === code)
      ? reply(fees.filter((fee) => fee.code !== code))
      : refuse('not-found', `There is no fee ${code}.`),
  );

const changeFees = (
  service: Keeper,
  { name: by }: Staff,
  place: FeePlace,
  code: string,
  change: (rules: Profile, fees: readonly Fee[]) => Reply<Fee[]>,
): Promise<Reply<Fee[]>> =>
  service.db.transaction(async (tx) => {
    // One after the other, or the later of two changes at once would undo the earlier.
    await lockEvents(tx);
    const rules = await rulesNow(tx, service);
    const before = feesAt(rules, place);
    const changed = change(rules, before);
    if (!changed.ok) return changed;
    await keep(tx, place ?? '', changed.value);
    const what = `fee ${place ?? 'all ways'} ${code}`;
    const texts = { before: textOf(before, code), after: textOf(changed.value, code) };
    await recordChange(tx, service.now(), { by, what, ...texts });
    return changed;
  });

const feesAt = ({ fees, ways }: Profile, place: FeePlace): readonly Fee[] =>
  place === null ? fees : (ways.find(({ id }) => id === place)?.fees ?? []);

const keep = async (tx: Queries, way: string, fees: Fee[]): Promise<void> => {
  await tx
    .insert(feeLists)
    .values({ way, fees })
    .onConflictDoUpdate({ target: feeLists.way, set: { fees } });
};

const textOf = (fees: readonly Fee[], code: string): string | null => {
  const fee = fees.find((one) => one.code === code);
  return fee ? feeText(fee) : null;
};
