import { z } from 'zod';
import { line, onPage } from './on-page-form.ts';

/** What an order of kind `game-account` asks for: the platform, the country that the account is of (a code for another doesn't work there), and whether it is topped up or given a title. */
export const GameAccountForm = z.strictObject({
  kind: z.literal('game-account'),
  platform: z.enum(['xbox', 'playstation', 'steam', 'nintendo', 'other']),
  country: z.string().regex(/^[A-Z]{2}$/),
  purchase: z.enum(['top-up', 'title']),
  title: line,
  account: line,
  ...onPage,
});
export type GameAccountForm = z.infer<typeof GameAccountForm>;
