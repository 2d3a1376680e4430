import { accessibleText } from '../accessible-text.ts';

/** How many of an item a part of the page says in words: `Qty: 2`, `× 2`, `2개`; `null` where it doesn't. */
export const saidQuantity = (row: Element): string | null => {
  const text = accessibleText(row, ' ').slice(0, 1000);
  const match =
    /(?:qty|quantity|menge|anzahl|anz\.|stück|quantité|cantidad|quantità|quantidade|aantal|antal|ilość|adet|кол-во|количество|саны|кількість|الكمية|تعداد|כמות|数量|數量|個数|수량|số lượng)\W{0,3}(\d{1,4})(?!\d|[.,]\d)|(?<![\d.,])(\d{1,3}) ?[×x] |[×x] ?(\d{1,3})(?![\d.,])|(?<![\d.,])(\d{1,3}) ?(?:개|個|件|点|шт\b|szt\b|pcs\b|st\.|عدد)/iu.exec(
      text,
    );
  return match ? (match.slice(1).find((one) => one !== undefined) ?? null) : null;
};
