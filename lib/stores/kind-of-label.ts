import type { CartLineKind } from '../cart/cart.ts';

/** What a row of a store's summary is for: a line of the cart, its total, the total before gift cards, a way of paying that was taken off (gift card), or a row that only repeats others. */
export type RowKind = CartLineKind | 'total' | 'unpaid-total' | 'paid-with' | 'repeat';

/**
 * Labels of summary rows, first match counts. English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Polish, Turkish, Russian, Kazakh,
 * Ukrainian, Arabic, Persian, Hebrew, Japanese, Chinese, Korean, Vietnamese, Thai and Indonesian words as stores print them.
 */
const labels: readonly (readonly [RowKind, RegExp])[] = [
  [
    'paid-with',
    /gift ?(card|certif|voucher)|geschenk(karte|gutschein)|gutschein eingel|(carte|chèque)[- ]cadeau|(cheque|tarjeta|carta|buono)[- ]?(de )?regalo|cadeau(bon|kaart)|presentkort|karta podarunkowa|(vale|cartão)[- ]presente|hediye (çeki|kartı)|подар(очн|унк)|сыйлық|بطاقة (هدية|هدايا)|کارت هد|כרטיס מתנה|ギフト券|ギフトカード|礼品卡|禮品卡|기프트|thẻ quà|store credit|wallet/,
  ],
  [
    'discount',
    /discount|promo|coupon|voucher|bonus|coins|saving|rabat|gutschein|ermäßig|ersparnis|remise|réduction|économie|descuento|ahorro|sconto|risparmio|korting|desconto|cup(o[mn]|ón|ão)|zniżk|indirim|kupon|خصم|كوبون|قسيمة|تخف[يی]ف|سود شما|割引|クーポン|ポイント|优惠|優惠|折扣|折抵|礼券|скидк|купон|промокод|знижк|жеңілд|할인|쿠폰|הנחה|קופון|giảm giá|ส่วนลด|diskon/,
  ],
  [
    'import-fees',
    /import(?![eo]\b)|\bdut(y|ies)\b|einfuhr|invoer|ithalat|gümrük|الاستيراد|جمرك|گمرک|輸入|関税|關稅|进口|关税|관세|таможен|пошлин|^мит[он]|кеден|מכס|customs|dédouan|douane|arancel|aduan|alfand|dazi\b|zoll|\btull|cło|nhập khẩu/,
  ],
  [
    'shipping',
    /shipping|postage|(?<!\bon )delivery|versand|liefer|livraison|expédition|frais de port|env[íi]o|spedizione|consegna|verzend|bezorg|levering|frakt|leverans|wysyłk|dostaw|frete|entrega|\bportes\b|kargo|gönderim|teslimat|شحن|توصيل|ارسال|حمل|送料|配送|[运運邮]费|運費|доставк|жеткіз|배송|משלוח|vận chuyển|giao hàng|จัดส่ง|[kg]irim/,
  ],
  [
    'tax',
    /\btax(es?)?\b|\bvat\b|\bgst|\bhst|\bpst|\btps\b|\btv[qh]\b|mwst|\bust\b|\btva\b|\biva\b|\bbtw\b|belasting|\bmoms\b|skatt|\bkdv\b|icms|impost|impuest|podat|vergi|ضريبة|مال[يی]ات|消費税|税|налог|ндс|подат|пдв|ққс|салық|부가세|세금|מע"מ|מע״מ|^מס(ים)?$|thuế|ภาษี|pajak/,
  ],
  [
    'fee',
    /\bfees?\b|additional charge|gift.?wrap|na prezent|\btip\b|gebühr|frais|tarifa|gestión|cargo por|comisi|commissioni|taxas? d|servicekosten|avgift|opłat|handling|ücret|bedeli|رسوم|[كک]ارمزد|手数料|服务费|сбор|комисс|коміс|збір|алым|수수료|עמלה|דמי|^phí/,
  ],
  [
    'items',
    /\bitems?\b|\bobjets?\b|oggett|przedmiot|sub ?-?tota|sous-total|delsumma|totale parziale|suma częściowa|zwischensumme|warenwert|artik(el|lar)|articles?\b|art[íi]culos?|produ[ck]?tos|articol[io]|prodotti|produkt|producten|itens|ürün|ara toplam|المنتجات|المجموع الفرعي|السلع|جمع جز|[كک]الا|[商物]品|小計|小计|п[оі]д[ыс]|промежуточный|проміжн|товар|тауар|аралық|상품|소계|ביניים|פריטים|מוצרים|tạm tính|tiền hàng|ยอดรวมย่อย|varor/,
  ],
  [
    'total',
    /total|\bdue\b|to pay\b|gesamt|endsumme|endbetrag|zahlen|rechnungsbetrag|à payer|montant dû|łącznie|zapłat|kwota|請求|支払|^summe|totaal|te betalen|att betala|importe\b|summa\b|suma\b|razem|toplam|ödenecek|مجموع|[إا]جمالي|المستحق|جمع|قابل پرداخت|مبلغ کل|合計|合计|总|總|应付|实付|итого|всего|общая|к оплате|сумма заказа|барлығы|жалпы|жиыны|төлеуге|разом|[ву]сього|загальн|сплати|합계|총|결제|주문 ?금액|סה"כ|סה״כ|סך הכו?ל|לתשלום|tổng|thành tiền|รวมทั้งหมด/,
  ],
];

const repeats =
  /total saved|you( have|.ve)? save|(before|excl\w*\.?|without) (tax|vat|gst)|ohne (mwst|ust)|vor steuern|avant (taxes|impôt)|antes de (iva|impuestos)|iva esclusa|hors (tva|taxes)|\bht\b|sin (iva|impuestos)|excl\.? btw|exkl\.? moms|bez vat|(kdv|vergi) hariç|قبل الضريبة|税抜/;
const included =
  /\binc(l|\b)|included|inbegriffen|enthalten|incluid[oa]s?|inclusa|inkl|zawiera|\bz vat|\bw tym|\bdavon\b|\bdont\b|\bdi cui\b|waarvan|varav|of which|dahil|شامل|כולל|税込|含税|うち|^内|포함|bao gồm|termasuk|включ|в т\. ?ч|в том числе|у тому числі/;
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
