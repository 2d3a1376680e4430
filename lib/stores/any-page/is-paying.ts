/** Whether the words of a button say that it orders or pays, in any of the languages whose labels are known. */
export const isPaying = (label: string): boolean =>
  /^\W*(pay|buy|purchase|place order|complete|confirm|subscribe|donate|order|checkout|check out|book|jetzt|kostenpflichtig|bezahlen|zahlen|payer|pagar|paga|betaal|betala|zapłać|öde|оплатить|заплатить|төлеу|сплатити|ادفع|پرداخت|שלם|支払|支付|付款|결제|thanh toán)/iu.test(
    label,
  );
