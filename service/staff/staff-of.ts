import { createHash, timingSafeEqual } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { staff } from '../database/staff-tables.ts';
import type { Service } from '../service.ts';
import type { Staff } from './staff.ts';

/** Who holds the installation's own token: a supervisor that can't be disabled. */
export const installationStaff: Staff = { name: 'operator', role: 'supervisor' };

/** Who of the staff sent a request, by its bearer token; `null` for anybody else. */
export const staffOf = async (
  { db, operatorToken }: Pick<Service, 'db' | 'operatorToken'>,
  request: Request,
): Promise<Staff | null> => {
  const [, token = ''] = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
  if (isSame(token, operatorToken)) return installationStaff;
  const [row] = await db
    .select({ name: staff.name, role: staff.role })
    .from(staff)
    .where(and(eq(staff.tokenHash, hashOfToken(token)), isNull(staff.disabledAt)));
  return row ?? null;
};

/** The SHA-256 (base64url) under which a token is known; tokens are 32 random bytes, so that it can't be turned round. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');

const isSame = (given: string, wanted: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
};
