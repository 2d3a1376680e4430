import { z } from 'zod';

/** What a member of the staff may do: `operator` carries orders out, `supervisor` sets rates, announcements, standings and who is staff too. */
export const StaffRole = z.enum(['operator', 'supervisor']);
export type StaffRole = z.infer<typeof StaffRole>;

/** Who of the staff makes a call. */
export const Staff = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,39}$/),
  role: StaffRole,
});
export type Staff = z.infer<typeof Staff>;

/** A member of the staff as supervisors see it; `disabledAt` once their token is taken no more. */
export const StaffMember = Staff.extend({
  addedAt: z.iso.datetime(),
  disabledAt: z.iso.datetime().nullable(),
});
export type StaffMember = z.infer<typeof StaffMember>;
