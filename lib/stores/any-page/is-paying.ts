const payWords =
  'pay|bezahlen|zahlen|kostenpflichtig|pagar|paga|betaal|betala|zapłać|öde|оплатить|заплатить|төлеу|сплатити|ادفع|پرداخت|שלם|支払|支付|付款|결제|thanh toán';

const orderWords =
  'buy|purchase|place order|complete|confirm|subscribe|donate|order|checkout|check out|book|jetzt';

const toPay = new RegExp(`^\\W*(?:${payWords})`, 'iu');
const paying = new RegExp(`^\\W*(?:${payWords}|${orderWords})`, 'iu');

/** Whether the words of a button say that it pays. */
export const isToPay = (label: string): boolean => toPay.test(label);

/** Whether the words of a button say that it orders or pays, in any of the languages whose labels are known. */
export const isPaying = (label: string): boolean => paying.test(label);
