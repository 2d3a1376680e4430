import { labelRows, type Meaning, taxWords } from './label-words.ts';

/** A border of a word in any script: the one of regular expressions knows Latin letters only. */
const border = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))';
const pattern = (source: string, flags = 'u'): RegExp =>
  new RegExp(source.replaceAll('\\b', border), flags);

const rows: readonly (readonly [Meaning, RegExp])[] = labelRows.map(([meaning, patterns]) => [
  meaning,
  pattern(patterns.join('|')),
]);

const longestLabel = 90;
const inBrackets = /\([^)]*\)|（[^）]*）|\[[^\]]*\]/g;
const dressing = /[*:：•·|›»→=≈~¹²³†%٪]+|\d+([.,]\d+)*/g;

/** A total of which a tax is part, `total incl. VAT`, is a total; a tax that is part of others, `incl. VAT`, only repeats. */
const withTax = pattern(
  `((includ\\w+|incl?\\b\\.?|inkl\\w*\\.?|with|mit|avec|con|com|met|z|с учетом|с|включая|sis\\.?|sisältää|\\bs|vč\\p{L}*\\.?|vrátane|vključno z|uključujući|\\bcu|\\bsu|\\bar|\\bkoos|\\bμε|συμπ\\p{L}*\\.?|termasuk|من ضمنها|شامل|با احتساب|כולל|bao gồm|đã gồm)\\s*(all |any |the |alle |le |la |de |gesetzl\\.? ?|legale? |ال)?(${taxWords})[\\p{L} &.]*|(${taxWords})[\\p{L}\\s.(（]{0,8}(included|incl\\w*|inbegriffen|inbegrepen|enthalten|inclus\\w*|compris\\w*|inkl\\w*|zahrnut\\w*|wliczon\\w*|включ[её]н\\p{L}*|dahil|شامل|포함)|税込み?|含税|含稅|稅內|\\bttc\\b)`,
  'gu',
);

const withShipping =
  /(?:includ\w+|incl?\b\.?|inkl\w*\.?|with|mit|avec|con|com|z|с|со|з|شامل|با احتساب|כולל|dahil) *(?:the |le |la |les |ال)?(?:shipping|delivery|postage|versand\S*|lieferung|livraison|envío|spedizione|frete|frakt|dostaw\S+|доставк\S+|شحن|ارسال|משלוח)(?:skosten)?|送料込み?|含运费|含運費|배송비 ?포함/gu;

const withDiscount =
  /(?:after|with|less|nach|mit|abzüglich|après|avec|con|tras|después del?|com|após|dopo|met|na|med|efter|po|z|с уч[её]том|со|після|зі|з урахуванням|بعد|با احتساب|אחרי|לאחר) (?:all |any |the |le |la |el |lo |de |den |het )?(?:discounts?|promotions?|rabatte?|remises?|réductions?|descuentos?|descontos?|sconti?|kortingen|korting|rabat(?:u|em)?|скидк\S*|знижк\S*|الخصم|تخفیف|ההנחה|הנחה)(?! ?(?:code|kod))|\bafter (?:all |any |the |your )?(?:savings|coupons?|gift cards?|store credits?|rewards?)|割引後|値引後|优惠后|優惠後|折后|折後|할인 ?(?:후|적용)|indirimli/gu;

/** What a label says of its amount; `null` when its words are not known or are too many for a label. */
export const meaningOfLabel = (label: string): Meaning | null => {
  const words = plainLabel(label);
  if (words.length > longestLabel || !/\p{L}/u.test(words)) return null;
  const untaxed = words
    .replace(withTax, ' ')
    .replace(withShipping, ' ')
    .replace(withDiscount, ' ')
    .trim();
  if (!/\p{L}/u.test(untaxed)) return untaxed === words ? null : 'repeat';
  return firstMatch(untaxed.replace(inBrackets, ' ')) ?? firstMatch(untaxed);
};

const plainLabel = (label: string): string =>
  label
    .slice(0, 300)
    .toLowerCase()
    .replaceAll('\u0307', '')
    .replaceAll('’', "'")
    .replace(dressing, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;–—-]+|[\s.,;–—-]+$/g, '');

const firstMatch = (words: string): Meaning | null =>
  rows.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** What says of itself that shipping is still to come. */
const unshipped =
  /(?:excl\w*\.?|without|before|exkl\w*\.?|zzgl\.?|ohne|hors|sans|sin|senza|sem|zonder|uden|utan|bez|без) *(?:the |les? |la |los |gastos de |frais de )?(?:shipping|delivery|postage|versand|lieferung|livraison|port|env[íi]o|spedizione|frete|verzend|fragt|frakt|dostaw|wysyłk|доставк)|送料(?:別|抜)|不含运费|不含運費|배송비 ?(?:별도|제외)/u;

/** How surely a label of a total means all that is paid: `order total` more than a bare `total`, a cart's total or an estimate less. */
export const finality = (label: string): number => {
  if (unshipped.test(plainLabel(label))) return 1;
  const words = plainLabel(label).replace(inBrackets, ' ').trim();
  if (/estimat|\best\b|voraussicht|estim|prévu|szacun|tahmini|предвар|ориентир/u.test(words))
    return 1;
  if (
    /\b(cart|basket|bag)\b|warenkorb|panier|carrito|cesta|carrello|carrinho|winkelwagen|koszyk|sepet|корзин|購物車|购物车|장바구니|giỏ/u.test(
      words,
    )
  )
    return 1;
  return final.test(words) ? 3 : 2;
};

const final =
  /grand|order total|(?:prix|precio|preço|prezzo) total|gesamtpreis|totaalprijs|totalpris|cena całkowita|toplam (?:tutar|fiyat)|общая (?:стоимость|сумма)|загальна вартість|مبلغ کل|السعر الإجمالي|総額|总价|總價|총 ?(?:금액|요금)|tổng (?:cộng|giá)|to pay|payable|amount due|total due|total price|total cost|total amount|gesamtbetrag|gesamtsumme|endbetrag|zu zahlen|à payer|ttc|a pagar|da pagare|te betalen|att betala|do zapłaty|genel toplam|ödenecek|к оплате|до сплати|төлеуге|المستحق|قابل پرداخت|לתשלום|お支払|ご請求|应付|實付|实付|결제|phải trả|thanh toán|pembayaran|total bayar|jumlah bayar|brutto(?:betrag|summe)/u;
