import { account, rateLimit, session, user, verification } from './auth-tables.ts';
import { announcements, groupMembers, groups } from './club-tables.ts';
import { journals, postings } from './ledger-tables.ts';
import { logins } from './login-tables.ts';
import { payeeGrams, payees } from './payee-tables.ts';
import { changes, staff } from './staff-tables.ts';
import {
  events,
  feeLists,
  installation,
  orders,
  payments,
  rateHistory,
  rates,
  shoppers,
} from './tables.ts';
import { claims, messages } from './thread-tables.ts';

/** Every table of the service; better-auth finds its own by these names. */
export const schema = {
  user,
  session,
  account,
  verification,
  rateLimit,
  installation,
  shoppers,
  rates,
  feeLists,
  rateHistory,
  orders,
  events,
  payments,
  journals,
  postings,
  payees,
  payeeGrams,
  announcements,
  groups,
  groupMembers,
  claims,
  messages,
  staff,
  changes,
  logins,
};
