import { z } from 'zod';

/** A login that a site needs, before it is sealed. It is typed in one page, and stands nowhere else. */
export const Login = z.strictObject({
  name: z.string().trim().min(1).max(200),
  password: z.string().min(1).max(200),
  note: z.string().trim().max(500),
});
export type Login = z.infer<typeof Login>;
