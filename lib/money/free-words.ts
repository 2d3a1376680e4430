const words = new Set(
  (
    'free|free of charge|free shipping|free delivery|gratis|envío gratis|frete grátis|grátis|gratuito|kostenlos|kostenfrei|kostenlose lieferung|kostenloser versand|gratis verzending|' +
    'gratuit|gratuite|livraison gratuite|gratuita|spedizione gratuita|ücretsiz|ücretsiz kargo|бесплатно|бесплатная доставка|безкоштовно|darmowa|zdarma|ingyenes|ilmainen|fri frakt|δωρεάν|' +
    'مجانا|مجاني|مجانية|توصيل مجاني|شحن مجاني|رایگان|ارسال رایگان|חינם|免费|包邮|免運費|無料|送料無料|무료|тегін|miễn phí|ฟรี|bedava|' +
    'darmowy|darmowe|za darmo|bezpłatnie|bezpłatna|darmowa dostawa|bezplatně|doprava zdarma|zadarmo|besplatno|besplatna dostava|brezplačno|безплатно|безкоштовна доставка|gratuită|livrare gratuită|nemokamai|tasuta|bezmaksas|percuma|免費|' +
    'gratis frakt|gratis fragt|ilmainen toimitus|gratis levering|gratis ongkir|निःशुल्क|मुफ़्त|मुफ्त|বিনামূল্যে|უფასო|անվճար|pulsuz|bepul|falas|versandkostenfrei|kostenfreier versand|ingyenes szállítás|kargo bedava|무료 배송|ส่งฟรี|ókeypis|frítt|livraison offerte|offert|δωρεάν αποστολή|무료배송|免运费|משלוח חינם|miễn phí vận chuyển|จัดส่งฟรี'
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
