import { Dexie, type EntityTable } from 'dexie';
import { isOpen } from './is-open.ts';
import type {
  AccountRow,
  AnnouncementsRow,
  ClaimRow,
  DraftRow,
  ErrandRow,
  GroupRow,
  IntermediaryRow,
  LetterRow,
  MessageRow,
  OfferRow,
  OrderRow,
  PageRow,
  PointerRow,
  QuoteRow,
  RateHistoryRow,
  RatesRow,
  ReadingRow,
  Settings,
  TabRow,
} from './rows.ts';

/** The extension's database. Only the background writes; pages read it live. */
export type Database = Dexie & {
  settings: EntityTable<Settings, 'id'>;
  intermediaries: EntityTable<IntermediaryRow, 'origin'>;
  accounts: EntityTable<AccountRow, 'origin'>;
  rates: EntityTable<RatesRow, 'origin'>;
  rateHistories: EntityTable<RateHistoryRow, 'key'>;
  readings: EntityTable<ReadingRow, 'key'>;
  tabs: EntityTable<TabRow, 'tab'>;
  quotes: EntityTable<QuoteRow, 'key'>;
  drafts: EntityTable<DraftRow, 'key'>;
  orders: EntityTable<OrderRow, 'id'>;
  errands: EntityTable<ErrandRow, 'name'>;
  offers: EntityTable<OfferRow, 'tab'>;
  pages: EntityTable<PageRow, 'tab'>;
  pointers: EntityTable<PointerRow, 'host'>;
  letters: EntityTable<LetterRow, 'id'>;
  claims: EntityTable<ClaimRow, 'id'>;
  thread: EntityTable<MessageRow, 'id'>;
  announcements: EntityTable<AnnouncementsRow, 'origin'>;
  groups: EntityTable<GroupRow, 'origin'>;
};

/** Opens the database. Writes wait for the disk (strict durability): an intent must be there before the network is touched. */
export const openDatabase = (name = 'wasit'): Database => {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  db.version(1).stores({
    settings: 'id',
    intermediaries: 'origin',
    accounts: 'origin',
    rates: 'origin',
    readings: 'key, at',
    tabs: 'tab',
    quotes: 'key',
    drafts: 'key',
    orders: 'id, &quote, key, origin, handOver, confirmedAt',
    errands: 'name',
  });
  db.version(2).stores({ offers: 'tab', pages: 'tab', pointers: 'host' });
  db.version(3).stores({ letters: 'id, order', claims: 'id, order', thread: 'id, order' });
  db.version(4).stores({ announcements: 'origin', groups: 'origin' });
  db.version(5).stores({ rateHistories: 'key' });
  db.version(6)
    .stores({ orders: 'id, &quote, key, origin, handOver, confirmedAt, open' })
    .upgrade((kept) =>
      kept
        .table<OrderRow>('orders')
        .toCollection()
        .modify((row) => {
          row.open = isOpen(row) ? 1 : 0;
        }),
    );
  return db;
};
