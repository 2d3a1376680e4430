import type { OrderSummary } from './OrderRow.tsx';
import { type OrderStage, stageOf } from './order-stage.ts';

/** The orders in a stage (`all` for any) in whose words every word of `search` begins one, whatever the case and the marks on letters. */
export const foundOrders = (
  orders: readonly OrderSummary[],
  stage: OrderStage | 'all',
  search: string,
): readonly OrderSummary[] => {
  const wanted = wordsIn(search);
  return orders.filter(
    (order) => (stage === 'all' || stageOf(order.state) === stage) && hasAll(order, wanted),
  );
};

const hasAll = ({ words }: OrderSummary, wanted: readonly string[]): boolean => {
  const own = wordsIn(words);
  return wanted.every((word) => own.some((one) => one.startsWith(word)));
};

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // Both keyboards of Persian readers.
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
