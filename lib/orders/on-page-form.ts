import { z } from 'zod';
import { PageAddress } from './page-address.ts';

/** What every order that is carried out on a page of a site asks for: the page's exact address, the steps in the shopper's words, and a note. Never a password. */
export const onPage = {
  address: PageAddress,
  steps: z.string().trim().max(2000),
  note: z.string().trim().max(1000),
};

/** One line of text that must be there. */
export const line = z.string().trim().min(1).max(200);
