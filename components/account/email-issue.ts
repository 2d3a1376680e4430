import { z } from 'zod';

const Email = z.email().max(320);

/** What is wrong with an e-mail address as typed; `null` when it can be sent. */
export function emailIssue(email: string): 'required' | 'email' | null {
  if (email === '') return 'required';
  return Email.safeParse(email).success ? null : 'email';
}
