import { plainPart } from './plain-part.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(plainPart));

/** What an order is called, one at a time: the part that says so is the checkout itself. */
export const orderNouns = set(
  `order order1 order2 order3 orderopc commande commanderapide pedido pedidorapido encomenda ordine bestellung bestelling bestilling bestallning zamowienie objednavka quickorder
  siparis rendeles megrendeles comanda narudzba porudzbina narocilo uzsakymas tellimus pasutijums tilaus parangelia παραγγελια poruchka поръчка zakaz заказ zamovlennya zamovlennia
  замовлення наруџба тапсырыс buyurtma 注文 ご注文 주문 הזמנה سفارش`,
);

/** What else one does that ends in an order. */
export const deals = set(
  `checkout purchase payment pay booking reservation reserva buchung onepage onestepcheckout simplecheckout kasse kassa kassan kassen cassa commander afrekenen bestellen finalizarcompra
  transaction compra compras achat acquisto kauf aankoop zakup kop kjop pago pagamento paiement zahlung betaling betalning platnosc platba odeme oplata placanje pembayaran thanhtoan
  zamowienia objednavky commande narudzbe narudzbine encomendas comenzii zakaza pasutijuma uzsakymo narocila narocilo tilauksen rendelesi rendelesed poruchkata pokupka pokupku покупки замовлення поръчката תשלום заказа оформление оплата покупка покупку 결제 購入 ご購入 订单 訂單 支付 خرید پرداخت الطلب طلب الدفع
  pesanan pembelian donhang dathang παραγγελιας paraggelias paragelias`,
);

/** Parts that such an end may stand below, though more than orders stands there. */
export const dealPlaces = set(
  `orders checkouts purchases payments book bookings reservations basket cart bag trolley buy shop shopping store secure trade flow tunnel trip trips flight flights ticket tickets kasa penztar
  pokladna blagajna koszyk panier warenkorb carrello carrito carrinho winkelwagen winkelmandje varukorg kurv handlekurv ostoskori kosik kosar sepet korzina koshik korpa kosarica cos корзина`,
);

/** How the end of an order is called. */
export const doneWords = set(
  `success successful succeeded successfully complete completed completion confirmation confirmations confirmed finish finished received receipt done result placed thank thankyou thanks afterend paid
  danke vielendank bestatigung bestaetigung bestatigt bestaetigt erfolgreich abgeschlossen erhalten quittung merci confirmee recue reussie reussi validee terminee gracias confirmacion
  confirmado confirmada confirmacao exito exitoso exitosa finalizado finalizada recibido recibida realizado realizada recebido concluido concluida sucesso obrigado obrigada conferma confermato
  ricevuto completato grazie bedankt bevestiging bevestigd geplaatst ontvangen gelukt tack takk tak bekraftelse bekreftelse bekraeftelse kvitto kvittering kvittens kiitos vahvistus vahvistettu kuitti
  dziekujemy podziekowanie potwierdzenie potwierdzone zlozone przyjete otrzymane sukces koniec dekujeme dakujeme potvrzeni potvrdenie potvrzena uspesna uspesne dokoncena dokonceno prijata
  koszonjuk sikeres visszaigazolas multumim multumesc succes confirmare finalizata plasata tesekkurler tamamlandi basarili onay alindi spasibo uspeh uspeshno uspeshen oformlen prinyat hvala
  uspesno uspjesno uspjeh potvrda potvrdjena aciu patvirtinimas patvirtintas aitah kinnitus paldies apstiprinajums efxaristoume efcharistoume epityxia blagodarim thanhcong berhasil selesai terimakasih
  konfirmasi pengesahan tasdiqlash potrditev apstiprinajums konfirmation megerosites megerositese confirmarea подтверждение підтвердження потвърждение потврда επιβεβαιωση אישור تأكيد تأیید спасибо успех успешно оформлен принят дякуемо благодарим хвала ευχαριστουμε 完了 成功 완료 成立 تأیید موفق تم`,
);

/** Thanks alone, at the head of a part that says what for. */
export const thanksWords = set(
  `thank thanks thankyou danke vielen dank merci gracias grazie obrigado obrigada bedankt tack takk tak kiitos dziekujemy dekujeme dakujeme koszonjuk multumim multumesc tesekkurler spasibo
  spasibi dyakuemo dyakuyemo diakuiemo hvala aciu aitah paldies efxaristoume efcharistoume blagodarim terima kasih спасибо дякуемо благодарим хвала شكرا תודה`,
);

/** What stands between the words of such a part and tells nothing; a word for "and" is none, so that "order and payment" stays a text about both. */
export const fillers = set(
  `for your you we have received the of my a an ng na fur fuer ihre ihren deine pour votre ta de du da do del dell della des su tu suas sua seu tua vostro tuo il per por la el le voor je uw van din
  ditt dit for vash vashe vashu icin pentru ta za за на ваш вашу`,
);

/** What comes between a cart and its payment: where to, how, who, and how it is paid. */
export const stepWords = set(
  `address addresses adresse adresses adres adresa adresy direccion direcciones endereco indirizzo osoite adress gegevens dane daten datos dados dati udaje data podaci
  shipping shipment ship delivery deliver payment payments pay billing dostawa doprava platba livraison expedition paiement reglement versand lieferung zahlung zahlungsart versandart envio
  pago entrega pagamento spedizione consegna levering bezorging bezorgen verzending verzendmethode betaling betaalmethode betalen frakt leverans leveranse betalning teslimat kargo odeme dostavka
  dopravy platby dostawy platnosci dostave placanja szallitasi fizetesi oplata доставка оплата szallitas fizetes livrare plata isporuka dostava placanje placilo tarne makse piegade apmaksa pristatymas apmokejimas toimitus maksu maksutapa maksaminen apostoli
  pliromi 配送 支付 결제 배송 giaohang thanhtoan pengiriman pembayaran`,
);

/** Words that go with a step: its way, its kind, its data. */
export const stepFillers = set(
  `and et und y e i a si en og och ja in v method methods option options info information details type mode modes select choose enter new edit adresi yontemi adresa sposob zpusob nacin zpusoby
  tapa modo modos metodo metodos methode forma formas your my moj`,
);
