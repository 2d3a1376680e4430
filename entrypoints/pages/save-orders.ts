import { ordersCsv } from '../../lib/actions/orders-csv.ts';
import { allChecked } from '../../lib/storage/checked.ts';
import { OrderRow } from '../../lib/storage/rows.ts';
import { db } from './database.ts';
import { saveFile } from './save-file.ts';

/** Gives the shopper all orders as a file, newest first: a table, or everything that is kept of them. */
export const saveOrders = async (format: 'csv' | 'json'): Promise<void> => {
  const orders = allChecked(OrderRow, await db.orders.orderBy('confirmedAt').reverse().toArray());
  // A spreadsheet that finds no byte order mark takes the text for one of an old encoding.
  if (format === 'csv') saveFile('orders.csv', `\uFEFF${ordersCsv(orders)}`);
  else saveFile('orders.json', `${JSON.stringify(orders, null, 2)}\n`);
};
