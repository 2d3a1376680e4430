import { announcementsPage } from './announcements-page.ts';
import { claimsPage } from './claims-page.ts';
import { feesPage } from './fees-page.ts';
import { identitiesPage } from './identities-page.ts';
import { ledgerPage } from './ledger-page.ts';
import { orderPage } from './order-page.ts';
import { payeesPage } from './payees-page.ts';
import { queuePage } from './queue-page.ts';
import { ratesPage } from './rates-page.ts';
import { shopperPage, shoppersPage } from './shopper-pages.ts';
import { staffPage } from './staff-page.ts';
import type { ConsolePage } from './visit.ts';

/** Every page of the console. */
export const pages: readonly ConsolePage[] = [
  queuePage,
  orderPage,
  claimsPage,
  identitiesPage,
  shoppersPage,
  shopperPage,
  payeesPage,
  ratesPage,
  feesPage,
  announcementsPage,
  ledgerPage,
  staffPage,
];
