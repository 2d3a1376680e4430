import { ordersCsv } from '../../lib/actions/orders-csv.ts';
import type { OrderRow } from '../../lib/storage/rows.ts';
import { saveFile } from './save-file.ts';

/** Gives the shopper all orders as a file: a table, or everything that is kept of them. */
export const saveOrders = (format: 'csv' | 'json', orders: readonly OrderRow[]): void => {
  // A spreadsheet that finds no byte order mark takes the text for one of an old encoding.
  if (format === 'csv') saveFile('orders.csv', `\uFEFF${ordersCsv(orders)}`);
  else saveFile('orders.json', `${JSON.stringify(orders, null, 2)}\n`);
};
