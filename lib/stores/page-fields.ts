import { attribute } from './attribute.ts';
import { findIn, type Tree } from './drawn/trees-of.ts';
import { isRendered } from './is-rendered.ts';
import { smallText } from './page-small-text.ts';
import { tidy } from './tidy.ts';

/** What a page asks to be filled in: how many of the kinds of field of a card and of an address, and whether a password. */
export type PageFields = {
  readonly card: number;
  readonly address: number;
  readonly password: boolean;
};

/** More fields than this tell no more. */
const most = 400;

/** Looks at the fields that a shopper could fill in: at what their names, their labels and the page's hints for filling in call them. Those of a card may wait, hidden, for the choice of how to pay. */
export const pageFields = (trees: readonly Tree[]): PageFields => {
  const labels = labelTexts(trees);
  const fields = findIn(trees, 'input, select, textarea').slice(0, most);
  const seen = fields.filter(isRendered).map((field) => namesOf(field, labels));
  return {
    card: kindsIn(
      fields.map((field) => namesOf(field, labels)),
      cardFields,
    ),
    address: kindsIn(seen, addressFields),
    password: seen.some((names) => / password /.test(names)),
  };
};

const cardFields: readonly RegExp[] = [
  /cc-number|card-?_? ?(?:number|num|no)\b|cardnumber|credit-?_?card-?_?n|ccnum|cc-?_?no\b|karten?-?nummer|kreditkarte|num[eé]ro de (?:la )?carte|n[uú]mero (?:de la |de |da )?tarjeta|numero (?:della )?carta|n[uú]mero do cart[aã]o|kaartnummer|kortnummer|numer karty|kart (?:numarası|no)|номер карт|رقم البطاقة|شماره کارت|מספר כרטיס|カード番号|卡号|卡號|카드 ?번호|số thẻ|kartu kredit|nomor kartu|pan\b/,
  /cc-csc|cvv|cvc|csc\b|security-?_? ?code|card-?_?code|prüfnummer|sicherheitscode|cryptogramme|c[oó]digo de seg|codice di sic|güvenlik kodu|код безопасности|セキュリティ|安全码/,
  /cc-exp|exp(?:iry|iration)?-?_? ?(?:date|month|year|mm|yy)|cardexp|expires|mm ?\/ ?(?:yy|aa|jj)|gültig bis|ablaufdatum|date d.expiration|vencimiento|caducidad|scadenza|validade|vervaldatum|ważności|son kullanma|срок действия|تاريخ الانتهاء|تاریخ انقضا|תוקף|有効期限|有效期|유효기간|hết hạn|kadaluarsa/,
];

const addressFields: readonly RegExp[] = [
  /address-line|street|addr(?:ess)?-?_?(?:line)?-?_?[123]?\b|adresse|anschrift|stra(?:ß|ss)e|direcci[oó]n|indirizzo|endere[cç]o|\badres|\bulica|адрес|улица|мекенжай|العنوان|آدرس|נשאני|כתובת|רחוב|住所|番地|地址|주소|địa chỉ|alamat/,
  /address-level2|\bcity|town\b|locality|\bort\b|\bstadt\b|\bville\b|ciudad|localidad|citt[aà]|cidade|plaats|\bstad\b|\bmiasto|miejscowość|şehir|\bilçe|город|місто|қала|المدينة|شهر|עיר|市区町村|城市|도시|thành phố|\bkota\b/,
  /address-level1|\bstate\b|province|region|county|prefecture|bundesland|provincia|estado|\bil\b|область|استان|都道府県|省份|시\/도|tỉnh|provinsi/,
  /postal|zip|postcode|post code|\bplz\b|postleitzahl|\bcap\b|\bcep\b|kod pocztowy|posta kodu|индекс|індекс|الرمز البريدي|کد ?پستی|מיקוד|郵便番号|邮编|郵遞|우편|kode pos/,
  /\btel\b|phone|mobile|telefon|tel[eé]fono|cellulare|celular|телефон|الهاتف|جوال|موبایل|تلفن|טלפון|נייד|電話|手机|電話|휴대|연락처|điện thoại/,
  /first-?_? ?name|given-name|fname|\bname\b|full-?_?name|vorname|pr[eé]nom|nombre|\bnome\b|voornaam|förnamn|imię|\bad\b|soyad|имя|фио|\bfio\b|ім.я|الاسم|نام|שם|氏名|お名前|姓名|收货人|이름|họ (?:và )?tên|\bnama\b/,
];

/** How many of the given kinds of field a page has. */
const kindsIn = (fields: readonly string[], kinds: readonly RegExp[]): number =>
  kinds.filter((kind) => fields.some((names) => kind.test(names))).length;

const named = ['autocomplete', 'name', 'id', 'aria-label', 'placeholder', 'type', 'data-testid'];

/** Everything that a field is called by, of one that a shopper could fill in. */
const namesOf = (field: Element, labels: ReadonlyMap<string, string>): string => {
  const type = attribute(field, 'type') ?? '';
  if (/^(?:hidden|submit|button|image|checkbox|radio|search)$/i.test(type)) return '';
  const names = named.map((name) => (attribute(field, name) ?? '').slice(0, 100));
  const spaced = names.map((name) => name.replace(/([a-z])([A-Z])/g, '$1_$2'));
  const label = labels.get(attribute(field, 'id') ?? '') ?? around(field);
  return ` ${[...names, ...spaced, label]
    .join(' ')
    .toLowerCase()
    .replace(/[.[\]:]/g, ' ')} `;
};

const around = (field: Element): string => {
  const label = Element.prototype.closest.call(field, 'label');
  return label ? textOf(label) : '';
};

const labelTexts = (trees: readonly Tree[]): Map<string, string> =>
  new Map(
    findIn(trees, 'label[for]')
      .slice(0, most)
      .map((label) => [attribute(label, 'for') ?? '', textOf(label)]),
  );

/** A label is short; the choices of a list inside it are none of its words. */
const textOf = (label: Element): string => tidy(smallText(label)).slice(0, 60);
