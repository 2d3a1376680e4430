const words = new Set(
  (
    'free|free of charge|free shipping|free delivery|gratis|envío gratis|frete grátis|grátis|gratuito|kostenlos|kostenfrei|kostenlose lieferung|kostenloser versand|gratis verzending|' +
    'gratuit|gratuite|livraison gratuite|gratuita|spedizione gratuita|ücretsiz|ücretsiz kargo|бесплатно|бесплатная доставка|безкоштовно|darmowa|zdarma|ingyenes|ilmainen|fri frakt|δωρεάν|' +
    'مجانا|مجاني|مجانية|توصيل مجاني|شحن مجاني|رایگان|ارسال رایگان|חינם|免费|包邮|免運費|無料|送料無料|무료|тегін|miễn phí|ฟรี|bedava'
  ).split('|'),
);

/** Whether a plain text (money-text.ts) says, in a language of the stores, that something costs nothing: these words and no others. */
export const isFree = (plain: string): boolean =>
  words.has(
    plain
      .toLowerCase()
      .replace(/^[^:\d]{1,40}: */, '')
      .replace(/[\u0307\u064b-\u0652!.*:]/g, '')
      .trim(),
  );
