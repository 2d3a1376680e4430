/** What the button that ends an order says, at the beginning of its text, in the 20 languages that are read. */
export const payWords =
  /^(?:place (?:your |my |the |an )?(?:secure )?order|(?:complete|submit|confirm|finali[sz]e|finish) (?:and pay|(?:your |my |the )?(?:order|purchase|booking|payment|reservation|checkout))|confirm (?:and|&) (?:pay|buy)|pay(?:$| (?!bills?\b|by\b|off\b|over\b|later\b|in \d|your bill))|authori[sz]e payment|purchase now|book (?:now|this)|continue to (?:payment|shipping|delivery|billing|review)|proceed to payment|ship to this address|deliver to this address|use this (?:address|card|payment)|continue checkout|zahlungspflichtig|kostenpflichtig|jetzt (?:kaufen|bestellen|bezahlen|buchen)|weiter zur (?:zahlung|kasse|lieferung)|payer|passer (?:la |ma |votre )?commande|(?:valider|confirmer|finaliser) (?:la |ma |votre |et payer)|continuer vers|realizar (?:el )?pe(?:dido|go)|pagar|finalizar (?:la |el )?(?:compra|pedido)|confirmar (?:y pagar|(?:el |la )?(?:pedido|compra|reserva))|concludi|acquista ora|paga(?: |$)|effettua (?:l.)?ordine|conferma (?:l.)?ordine|invia (?:l.)?ordine|concluir|fazer pedido|bestelling (?:plaatsen|afronden)|nu (?:betalen|kopen)|betalen|slutför|genomför|lägg (?:din )?beställning|betala|zamawiam|kupuję|zapłać|złóż zamówienie|siparişi (?:onayla|tamamla|ver)|ödeme yap|öde(?: |$)|оплатить|подтвердить заказ|оформить и оплатить|сплатити|підтвердити замовлення|төлеу|тапсырыс беру|ادفع|تأكيد الطلب|إتمام (?:الطلب|الدفع)|پرداخت|ثبت سفارش|تکمیل خرید|בצע הזמנה|שלם|אישור הזמנה|注文を確定|注文する|購入を確定|支払う|お支払い|提交订单|提交訂單|确认订单|付款|支付|立即支付|送出訂單|결제하기|주문하기|thanh toán|xác nhận đơn|đặt hàng)/i;

/** What the button that leads from a cart to its checkout says. */
export const toCheckoutWords =
  /^(?:(?:proceed|go|continue|secure)? ?(?:to )?(?:secure )?check ?out|zur kasse|weiter zur kasse|passer (?:la |ma )?commande|valider (?:mon |le |votre )?panier|commander|tramitar|ir a (?:caja|pagar)|finalizar compra|iniciar compra|procedi|vai alla cassa|fechar pedido|ir para|(?:verder )?(?:naar|afrekenen)|(?:gå )?till kassan|przejdź do|do kasy|dostawa i płatność|sepeti onayla|alışverişi tamamla|ödemeye geç|оформить заказ|перейти к|к оформлению|тапсырысты рәсімдеу|төлемге өту|оформити|إتمام الشراء|متابعة|تسویه|ادامه|לתשלום|לקופה|מעבר|レジに進む|購入手続き|ご購入|结算|結算|去结算|去結帳|結帳|구매하기|주문하기|thanh toán|đặt hàng)/i;

/** A button that puts one product into the cart. */
export const addToCartWords =
  /^(?:add (?:item )?to (?:my |your |shopping )?(?:cart|bag|basket|trolley)|in den (?:waren|einkaufs)|in den korb|ajouter au panier|añadir (?:a la|al)|agregar al|aggiungi al|adicionar (?:ao|à)|in winkel|lägg i|dodaj do koszyka|do koszyka|sepete ekle|в корзину|добавить в корзину|до кошика|себетке|أضف (?:إلى|الى)|افزودن به سبد|הוסף לסל|הוספה לסל|カートに入れる|カートに追加|加入购物车|加入購物車|장바구니|thêm vào giỏ)/i;

/** Words of a page's title or heading that call it a cart. */
export const cartTitle =
  /\b(?:shopping|your|my) (?:cart|bag|basket|trolley)\b|^\W*(?:cart|bag|basket)\b|\bcart\W*$|warenkorb|einkaufswagen|\bpanier\b|carrito|cesta de|tu cesta|carrello|carrinho|winkel(?:wagen|mand)|varukorg|kundvagn|koszyk|sepetim|sepet(?:iniz)?\b|корзин|кошик|себет|سلة|عربة التسوق|سبد خرید|סל הקניות|עגלת|カート|買い物かご|购物车|購物車|장바구니|giỏ hàng/i;

/** Words of a page's title or heading that call it a step of a checkout. */
export const checkoutTitle =
  /check ?out|\b(?:finish|complete) (?:your )?(?:order|booking|purchase)|enter your details|(?:guest|passenger|traveller) details|\b(?:shipping|billing|delivery|payment)\b.{0,20}\b(?:address|information|details|method|options|step)\b|\bpayment\b|place (?:your )?order|review (?:your )?order|order summary|kasse|zahlung|bestellübersicht|lieferadresse|rechnungsadresse|paiement|livraison|récapitulatif|finalizar|datos de envío|pago\b|resumen del pedido|pagamento|spedizione|riepilogo|entrega|afrekenen|betaling|bezorg|kassan|betalning|leverans|płatność|dostawa|zamówieni|ödeme|teslimat|оформлени|оплат|доставк|төлем|الدفع|الشحن|پرداخت|تسویه|ارسال|תשלום|משלוח|お支払い|ご注文手続き|お届け先|结算|支付|收货|結帳|付款|결제|배송|주문서|thanh toán|giao hàng/i;

/** Words of a page's title or heading that thank for an order. */
export const placedTitle =
  /thank(?:s| you).{0,40}(?:order|purchase|shopping|booking)|order (?:confirmed|confirmation|received|placed|complete)|your order (?:has been|is) (?:confirmed|placed|received)|(?:booking|reservation) (?:is )?confirmed|your (?:booking|reservation) is confirmed|vielen dank für (?:ihre|deine) (?:bestellung|buchung)|bestellbestätigung|merci pour votre (?:commande|achat)|commande (?:confirmée|validée)|gracias por (?:tu|su) (?:pedido|compra)|pedido (?:confirmado|realizado|recibido)|grazie per (?:il tuo|l.|aver)|ordine (?:confermato|ricevuto)|obrigado pel[ao]|bedankt voor (?:je|uw) bestelling|tack för (?:din|ditt)|dziękujemy za|zamówienie (?:zostało )?(?:złożone|przyjęte)|siparişiniz (?:alındı|için)|спасибо за (?:ваш )?(?:заказ|покупку)|заказ (?:оформлен|принят)|дякуємо за|شكرا.{0,10}طلب|تم (?:استلام|تأكيد) (?:طلبك|الطلب)|سفارش شما ثبت|תודה על (?:ההזמנה|רכישת)|ご注文ありがとう|注文が完了|ご注文を承り|订单(?:已)?(?:提交|完成)|支付成功|訂單(?:已)?(?:成立|完成)|주문이 완료|주문해 ?주셔서|cảm ơn.{0,20}(?:mua|đặt)|đặt hàng thành công/i;

/** What the number of an order is called where it has just been placed. */
export const orderNumberWords =
  /(?:order|confirmation|booking|reservation|reference|receipt) ?(?:number|no\b|nr\b|id\b|code|#|:)|\border #|bestell(?:ung)?s?-?(?:nummer|nr)|buchungsnummer|auftragsnummer|num[eé]ro de (?:la |votre )?(?:commande|r[eé]servation)|commande n|n[uú]mero (?:de |do )(?:tu |su |seu )?(?:pedido|reserva|orden|encomenda)|pedido (?:n|#)|numero (?:d.|dell.)?ordine|ordine n|bestelnummer|ordernummer|numer zamówienia|sipariş (?:no|numara)|номер (?:вашего )?заказа|заказ №|номер замовлення|тапсырыс нөмірі|رقم الطلب|شماره سفارش|کد پیگیری|מספר הזמנה|注文番号|订单号|訂單(?:編|号|號)|订单编号|주문 ?번호|mã đơn/i;

/** Buttons and titles of forms that ask for a name and an address for anything but an order. */
export const joiningWords =
  /^(?:create (?:an |my )?account|sign up|register\b|join\b|apply\b|submit application|job application|.{0,12}request .{0,12}quote|get .{0,8}quote|contact us|send(?: message)?$|save (?:address|changes|profile)|(?:my |your )?address(?:es| book)|store locator|find (?:a )?stores?|.{0,15}registration$|registrieren|konto erstellen|kontakt|adressbuch|créer (?:un|mon) compte|s.inscrire|contactez|crear (?:una )?cuenta|registr|contacto|crea(?:re)? (?:un )?account|contatti|criar conta|cadastr|account aanmaken|skapa konto|zarejestruj|rejestracja|załóż konto|kayıt ol|üye ol|зарегистр|регистрация|зареєстр|тіркелу|إنشاء حساب|تسجيل|ثبت ?نام|הרשמה|הירשם|新規登録|会員登録|お問い合わせ|注册|註冊|회원 ?가입|đăng ký)/i;

/** The two buttons that a message has and a shop has not. */
export const replyWords =
  /^(?:reply|antworten|répondre|responder|rispondi|beantwoorden|svara|odpowiedz|yanıtla|ответить|відповісти|رد|پاسخ|השב|返信|回复|回覆|답장|trả lời)/i;
export const forwardWords =
  /^(?:forward|weiterleiten|transférer|reenviar|inoltra|encaminhar|doorsturen|vidarebefordra|przekaż|(?:baş.*)?ilet|переслать|переслати|إعادة توجيه|فوروارد|بازارسال|העבר|転送|转发|轉寄|전달|chuyển tiếp)/i;
