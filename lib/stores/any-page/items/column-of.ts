import { meaningOfLabel } from '../meaning-of-label.ts';
import { quantityWords } from './quantity-words.ts';

/** What a column of a list of goods holds. */
export type Column = 'name' | 'quantity' | 'unit' | 'total' | 'other';

/** What the words at the head of a column say that it holds. Net prices are another thing than what is paid. */
export const columnOf = (head: string): Column => {
  const words = head.replace(/\s+/g, ' ').trim().toLowerCase();
  if (words === '' || words.length > longestHead || aside.test(words)) return 'other';
  const found = columns.find(([, pattern]) => pattern.test(words));
  if (found) return found[0];
  return meaningOfLabel(words) === 'total' ? 'total' : 'other';
};

const longestHead = 40;

/** Net prices, prices elsewhere, and what kind of an item it is. */
const aside =
  /\bnet\b|netto|\bht\b|hors tax|\bexcl?\b|без ндс|без пдв|tax excl|market price|list price|市场价|市場價|原价|原價|定価|정가|属性|规格|規格|オプション|옵션|attribut|^option|^variant/u;

const columns: readonly (readonly [Column, RegExp])[] = [
  ['quantity', new RegExp(`(?<!\\p{L})(?:${quantityWords})(?!\\p{L})|数量|數量|個数|수량`, 'iu')],
  [
    'unit',
    /unit|each|per (?:item|piece)|einzel|stückpreis|à-preis|unidad|unitario|unitaire|unitário|\bp\/u|stuk|styck|st-pris|jednostk|za (?:kus|szt|1|ks)\b|birim|за (?:шт|ед|один)|egység|unitar|μονάδα|قیمت واحد|سعر الوحدة|単価|单价|單價|单件|단가|đơn giá|harga satuan/u,
  ],
  [
    'total',
    /sub-?total|total|zwischensumme|summe|gesamt|somme|montant|importe|totaal|bedrag|summa|belopp|sum\b|i alt|yhteensä|suma|wartość|kwota|razem|celkem|spolu|cena celkem|összesen|σύνολο|toplam|tutar|сумма|итог|всего|стоимость|сума|разом|вартість|сомасы|барлығы|жалпы|المجموع|الإجمالي|إجمالي|المبلغ|اجمالی|جمع|مبلغ|قیمت کل|סה["״]?כ|סכום|小計|小计|金額|金额|合計|合计|总价|總價|소계|합계|금액|thành tiền|tạm tính|tổng|jumlah harga|^amount$|^betrag$/u,
  ],
  [
    'unit',
    /price|rate\b|preis|\bprix\b|precio|valor|prezzo|preço|prijs|\bpris\b|hinta|\bcena\b|\bár\b|\bpreț\b|\bpret\b|τιμή|fiyat|цена|ціна|баға|السعر|سعر|قیمت|فی\b|מחיר|価格|价格|價格|本店价|판매가|가격|\bgiá\b|harga|ราคา|मूल्य/u,
  ],
  [
    'name',
    /product|item|article|artikel|description|beschreibung|bezeichnung|\bname\b|produit|désignation|descripción|artículo|prodotto|descrizione|articolo|produto|descrição|omschrijving|naam|vara\b|\bvare\b|tuote|benämning|produkt|nazwa|towar|zboží|název|tovar|termék|megnevezés|produs|denumire|προϊόν|ürün|товар|наименование|название|найменування|назва|тауар|атауы|المنتج|الصنف|محصول|کالا|شرح|מוצר|פריט|商品|宝贝|寶貝|品名|名称|상품|품목|sản phẩm|tên|produk|barang|สินค้า|ticket|course|exam/u,
  ],
];
