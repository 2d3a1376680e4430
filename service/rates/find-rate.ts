import type { Rate } from '../../lib/money/rate.ts';
import type { Queries } from '../database/database.ts';
import type { Service } from '../service.ts';
import { readRates } from './read-rates.ts';

/** The rate from a currency to the settlement currency now; `null` when there is none or none is needed. */
export const findRate = async (
  db: Queries,
  service: Pick<Service, 'profile' | 'now'>,
  from: string,
): Promise<Rate | null> => {
  const { settlement } = service.profile;
  const all = await readRates(db, service);
  return all.find((rate) => rate.from === from && rate.to === settlement) ?? null;
};
