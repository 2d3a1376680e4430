import type { Profile } from '../../lib/pricing/profile.ts';
import type { Queries } from '../database/database.ts';
import { feeLists } from '../database/tables.ts';
import type { Service } from '../service.ts';

/** The profile with the fees as staff set them: what prices are made with, and what shoppers are told. */
export const rulesNow = async (
  db: Queries,
  { profile }: Pick<Service, 'profile'>,
): Promise<Profile> => {
  const lists = new Map((await db.select().from(feeLists)).map(({ way, fees }) => [way, fees]));
  return {
    ...profile,
    fees: lists.get('') ?? profile.fees,
    ways: profile.ways.map((way) => ({ ...way, fees: lists.get(way.id) ?? way.fees })),
  };
};
