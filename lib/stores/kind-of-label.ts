import type { CartLineKind } from '../cart/cart.ts';

/** What a row of a store's summary is for: a line of the cart, its total, the total before gift cards, a way of paying that was taken off (gift card), or a row that only repeats others. */
export type RowKind = CartLineKind | 'total' | 'unpaid-total' | 'paid-with' | 'repeat';

/**
 * Labels of summary rows, first match counts. English, German, French, Spanish, Italian, Dutch, Swedish, Polish, Portuguese,
 * Turkish, Arabic, Hebrew, Japanese, Chinese, Korean, Thai, Vietnamese, Indonesian and Russian words as stores print them.
 */
const labels: readonly (readonly [RowKind, RegExp])[] = [
  [
    'paid-with',
    /gift ?card|geschenk(karte|gutschein)|gutschein eingel|(carte|chèque)[- ]cadeau|(cheque|tarjeta)[- ]?regalo|buono regalo|cadeaubon|presentkort|karta podarunkowa|vale[- ]presente|hediye (çeki|kartı)|بطاقة (هدية|هدايا)|ギフト券|ギフトカード|礼品卡|store credit|wallet/,
  ],
  [
    'discount',
    /discount|promo|coupon|bonus|coins|saving|rabatt|aktionsgutschein|ermäßig|remise|réduction|descuento|sconto|korting|rabat\b|desconto|cupo[mn]|indirim|kupon|خصم|割引|クーポン|ポイント|优惠|折扣|скидк|купон|промокод|할인|쿠폰|הנחה|קופון|giảm giá|ส่วนลด|diskon/,
  ],
  [
    'import-fees',
    /import(?![eo]\b)|einfuhr|invoer|ithalat|gümrük|الاستيراد|輸入|関税|进口|关税|관세|таможен|מכס|customs|dédouan|douane|zoll|cło/,
  ],
  [
    'shipping',
    /shipping|postage|delivery|versand|livraison|expédition|frais de port|env[íi]o|spedizione|verzend|frakt|wysyłk|dostaw|frete|kargo|gönderim|teslimat|الشحن|التوصيل|送料|配送|运费|доставк|배송|משלוח|vận chuyển|จัดส่ง|[kg]irim/,
  ],
  [
    'tax',
    /\btax|\bvat\b|\bgst|\bhst|\bpst|mwst|\bust\b|\btva\b|\biva\b|\bbtw\b|\bmoms\b|\bkdv\b|icms|impost|impuest|vergi|ضريبة|消費税|税|налог|ндс|부가세|세금|מע"מ|מע״מ|thuế|ภาษี|pajak/,
  ],
  ['fee', /\bfees?\b|additional charge|gebühr|frais|tarifa|handling|ücret|رسوم|手数料|сбор/],
  [
    'items',
    /\bitems?\b|sub ?-?tota|sous-total|delsumma|totale parziale|suma częściowa|zwischensumme|artikel|articles?\b|art[íi]culos|productos|articoli|produkt|itens|ürün|ara toplam|المنتجات|المجموع الفرعي|السلع|商品|小計|小计|подытог|промежуточный|товар|상품|소계|ביניים|tạm tính|ยอดรวมย่อย|varor/,
  ],
  [
    'total',
    /total|gesamt|endsumme|endbetrag|łącznie|zapłat|請求|^summe|totale|totaal|summa|suma|razem|toplam|المجموع|الإجمالي|合計|合计|总|итого|всего|общая|к оплате|합계|총|סה"כ|סה״כ|סך הכל|tổng|รวมทั้งหมด/,
  ],
];

const repeats =
  /(total|you) saved|(before|excl\w*\.?|without) (tax|vat|gst)|ohne (mwst|ust)|iva esclusa|hors (tva|taxes)|\bht\b|sin (iva|impuestos)|excl\.? btw|exkl\.? moms|bez vat|(kdv|vergi) hariç|قبل الضريبة|税抜/;
const included =
  /\binc(l|\b)|included|inbegriffen|enthalten|incluid[oa]s?|inkl|zawiera|\bz vat|dahil|شامل|כולל|税込|含税|포함|bao gồm|termasuk|включ/;
const inBrackets = /\([^)]*\)|（[^）]*）/g;

/** What a summary row is for by its label; `other` when the words are not known. A row for tax that others already hold, a sum before tax, and what was saved in all, only repeat. */
export const kindOfLabel = (label: string): RowKind => {
  const words = label.slice(0, 200).toLowerCase().replaceAll('\u0307', '');
  if (repeats.test(words)) return 'repeat';
  const kinds = kindsIn(words.replace(inBrackets, ' '));
  const [kind = 'other', next] = kinds.length > 0 ? kinds : kindsIn(words);
  return kind === 'tax' && included.test(words) ? (next ?? 'repeat') : kind;
};

const kindsIn = (words: string): RowKind[] =>
  labels.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
