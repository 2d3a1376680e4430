const words = new Set(
  (
    'free|for free|free of charge|free shipping|free delivery|free standard shipping|gratis|envío gratis|frete grátis|grátis|gratuito|kostenlos|kostenfrei|' +
    'gratuit|gratuite|livraison gratuite|offert|offerte|gratuita|spedizione gratuita|ücretsiz|bedava|бесплатно|безкоштовно|безплатно|darmowa|bezpłatnie|zdarma|zadarmo|ingyenes|ilmainen|fri frakt|gratuită|δωρεάν|' +
    'مجانا|مجاني|مجانية|توصيل مجاني|رایگان|ارسال رایگان|חינם|免费|包邮|免運費|免運|免邮|無料|送料無料|무료|무료배송|miễn phí|ฟรี|тегін|tegin'
  ).split('|'),
);

/** Whether a plain text (money-text.ts) says, in a language of the stores, that something costs nothing: these words and no others. */
export const isFree = (plain: string): boolean =>
  words.has(
    plain
      .toLowerCase()
      .replace(/[\u0307\u064b-\u0652!.*:]/g, '')
      .trim(),
  );
