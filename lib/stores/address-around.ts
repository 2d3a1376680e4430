import { isOrder, isPayStep } from './address-steps.ts';
import { elsewhereWords } from './address-words.ts';
import { flattened, isAfter } from './address-wrapped.ts';

/** Whether a part leads to no department: a language, a region, a program's own folders, steps of a checkout, and codes. */
export const isNeutral = (part: string): boolean =>
  isAccount(part) ||
  isOrder(flattened(part)) ||
  /^(?:(?!(?:sac|men|him|her|pet|dog|cat|kid|art|bar|bed|bad|gym|tea|car)$)[a-z]{1,3}|[a-z]{2}[-_].{1,20}|[a-z]{3,}-[a-z]{2}|\d+)$|^(?:shop|myshop|store|stores|secure|checkout|account|myaccount|customer|commerce|shopping|webshop|tienda|boutique|negozio|compra|compras|tramitacion|commande|groceries|orderpipe|find|site|sites|index|public|main|orders|cart|basket|app|nav|b2b|b2c|eshop|sklep|obchod|bolt|pood|butik|magazin|winkel|loja|achat|servlet|webapp|frontend|member|mypage|pages)$/.test(
    part,
  );

/** Whether a part is what stands over the orders of last year. */
export const isAccount = (part: string): boolean =>
  /^(?:(?:my|mye|mon|mein|meine|moj|moje|mi|min|mina|minha|mijn|area|il?mio)?(?:account|accounts|compte|cuenta|konto|kundenkonto|conta|ucet|clienti|cliente|sidor|profile?|perfil|profilo|racun|nalog|tili)|minside|mypages?|myebay|customers?|members?|users?|hesabim|hesap|kabinet|lichnyjkabinet|lk|personal|fiok|fiokom|contulmeu|cont|paskyra|taikhoan|akun|dashboard)$/.test(
    flattened(part),
  );

/** Whether a part stands over texts, lists of goods and doors for programs. */
export const isElsewhere = (part: string): boolean => elsewhereWords.has(part.replace(/[-_]/g, ''));

/** Whether a part stands below a cart and makes it none: a door for programs, a text about it; but some list their products there, and the last step looks over all. */
export const isOther = (part: string): boolean =>
  (isElsewhere(part) && !/^(?:products?|review)$/.test(part)) || /[-_]json$/.test(part);

/** Whether a part stands below a cart whose word means goods and a game as well, or a purchase that may be a text about licences: a step, a view of it, or a code. */
export const isOfCart = (part: string): boolean =>
  isPayStep(part) || /\d/.test(part) || isAfter(flattened(part));

/** Whether a part is where a payment that came to nothing ends, or its service reports. */
export const isFailure = (part: string): boolean => failure.test(part) || reports.test(part);

const failure =
  /^(?:(?:payment|order)[-_]?)?(?:fail(?:ed|ure)?|errors?|cancel(?:led|ed)?|declined|fout|fejl|feil|virhe|blad|chyba|hiba|eroare|greska|napaka|klaida|oshibka|ошибка|hata|basarisiz|fehler|abgebrochen|echec|erro|fallido|fallita|mislukt|nieudana|neuspesn[ae]|sikertelen|gagal|thatbai)$/;
const reports = /^(?:callback|notify|webhooks?|ipn)(?:[-_]|$)/;

/** Whether a part is the name of goods or of a text: more than three words. */
export const isSlug = (part: string): boolean =>
  part.split(/[-_+]/).filter((word) => /^\p{L}{3,}$/u.test(word)).length > 3;
