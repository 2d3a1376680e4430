import { plainPart } from './plain-part.ts';

/** Words that a part of an address may consist of, without marks, hyphens and case, by what the page then is. Slugs as shops in 40 languages write them, in their own script and in Latin letters. */
export const addressWords = {
  cart: words(
    'cart cartall ebasket bag basket trolley shoppingcart shopcart shoppingbag shoppingbasket shopbasket orderitemdisplay bundlesshop ' +
      'warenkorb einkaufswagen einkaufskorb merkkorb panier caddie carrito carro cesta canasta bolsadecompra bolsadecompras cestadecompra cestadelacompra ' +
      'carrello borsa carrinho carrinhodecompras sacola cesto winkelwagen winkelwagentje winkelmand winkelmandje mandje boodschappenmand ' +
      'varukorg varukorgen kundvagn kundvagnen kundkorg handlekurv handlekurven handlevogn indkøbskurv indkobskurv indkoebskurv kurv kurven ostoskori ' +
      'koszyk sepet sepetim alisverissepeti alisverissepetim korzina корзина корзинапокупок себет sebet кошик koshyk koshik ' +
      'سلة سلةالتسوق سلةالمشتريات عربةالتسوق سبد سبدخرید sabad sabadkharid עגלה עגלתקניות סל סלקניות ' +
      'カート 買い物かご 買物かご ショッピングカート kago 购物车 購物車 购物袋 gouwuche 장바구니 jangbaguni giohang ' +
      'kosik nakupnikosik kosar kosaram cos cosdecumparaturi coscumparaturi cosulmeu cosulmeudecumparaturi kalathi καλαθι количка kosarica krepselis pirkiniukrepselis grozs iepirkumugrozs pirkumugrozs ostukorv korpa kosnica koshnica koshnicka koshnitsa kolichka zambyugh количка кошница кошничка корпа кошык karfa kalata კალათა զամբյուղ savat savatcha səbət shporta karroca cistella carret saskia bevasarlokosar nakupnykosik kalathiagoron keranjang keranjangbelanja troli кошикпокупок السلة سلتی سلةالشراء عربة حقيبةالتسوق حقيبة העגלהשלי הסלשלי カゴ かご 買い物カゴ お買い物かご 購物袋 कार्ट शॉपिंगकार्ट कार्टदेखें কার্ট শপিংকার্ট ஷாப்பிங்கார்ட் షాపింగ్కార్ట్ ಕಾರ್ಟ್ ഷോപ്പിംഗ്കാർട്ട് खरेदीगाडी ٹوکری خریداریکیٹوکری خریداریکیٹوکری შოპინგისკალათ კალათი сагс себетим дүкөнарабасы รถเข็น ตะกร้า ตะกร้าสินค้า',
  ),
  checkout: words(
    'checkout checkouts chkout chkouts ckout onepage onestepcheckout placeorder finishorder completeorder completepurchase orderplace confirmorder orderconfirm revieworder orderreview orderform submitorder orderpayment paymentorder orderinfo ordersheet orderpage ordpage ordershippingbilling ordershipping orderbilling ' +
      'kasse kassen zurkasse kassenbereich bestellen bestel bestellabschluss bestellvorgang commander passercommande validationcommande finalisercommande caisse ' +
      'finalizarcompra finalizarpedido tramitarpedido realizarpedido procesarcompra cassa concludiordine procediallordine finalizarcompras fecharpedido ' +
      'afreken afrekenen bestellingafronden kassan kassa tillkassan utcheckning zamowienie skladaniezamowienia kasa realizacjazamowienia dostawaiplatnosc odeme odemeadimi siparisitamamla satinal ' +
      'oformlenie oformleniezakaza oformitzakaz оформление оформлениезаказа oformlennia oformlennyazamovlennya оформленнязамовлення ' +
      'الدفع إتمامالطلب اتمامالطلب إتمامالشراء تسویهحساب پرداخت tasvie קופה תשלום 購入手続き ご購入手続き 注文手続き ご注文手続き 注文確認 ご注文確認 注文内容確認 レジ ' +
      '结算 结账 結帳 結賬 結算 提交订单 jiesuan 주문서 주문결제 결제하기 결제 thanhtoan dathang pokladna penztar finalizare finalizarecomanda finalizeazacomanda tameio ταμειο blagajna ' +
      'kassalle maksaminen ostuvormistamine vormistamine atsiskaitymas apmokejimas naplata наплата zakljuceknakupa oloklirosiparaggelias oloklirosiparagelias ολοκληρωσηπαραγγελιας إنهاءالطلب чекаут चेकआउट ชำระเงิน สั่งซื้อ ' +
      'チェックアウト 체크아웃 finalitzarcompra finalizacja finalizacjazamowienia dokonceniobjednavky dokoncenienakupu szybkiezakupy schnellbestellung snelbestellen comandarapida pedidoimediato gyorsrendeles rychlaobjednavka hizlisiparis odenis greidsla',
  ),
  placed: words(
    'thankyou thanks thankyouforyourorder orderreceived orderconfirmed orderconfirmation orderplaced ordercomplete ordercompleted ordersuccess ordersuccessful orderdone orderresult orderresponse orderok orderfinished orderfinish ordersummarycomplete ' +
      'purchasecomplete purchasecompleted purchaseconfirmation purchasesuccess postpurchase checkoutsuccess checkoutcomplete checkoutcompleted checkoutconfirmation checkoutthankyou checkoutfinish checkoutonepagesuccess ' +
      'paymentsuccess paymentsuccessful paymentcomplete paymentcompleted paymentconfirmation payresult paysuccess bookingconfirmation bookingconfirmed bookingcomplete reservationconfirmed reservationconfirmation transactioncomplete ' +
      'danke vielendank bestellbestatigung bestellbestaetigung bestellungerfolgreich bestellungabgeschlossen bestellungbestatigung bestellungbestaetigung merci mercipourvotrecommande confirmationcommande confirmationdecommande commandeconfirmee gracias pedidoconfirmado confirmacionpedido confirmaciondepedido compraconfirmada comprafinalizada comprarealizada pedidofinalizado pedidorecibido ' +
      'grazie ordineconfermato confermaordine ordinericevuto obrigado pedidorealizado confirmacaopedido encomendaconfirmada bedankt bestellingbevestigd bestellinggeplaatst tack tackfordinorder orderbekraftelse orderbekreftelse takk kiitos tilausvahvistus tak ordrebekraeftelse ' +
      'dziekujemy podziekowanie zamowieniezlozone potwierdzeniezamowienia tesekkurler spasibozazakaz spasibozapokupku siparistamamlandi siparisiniztamamlandi siparisonayi spasibo заказоформлен zakazoformlen dyakuyemo замовленняоформлено ' +
      'شكرا شكرالك شكرالكم تمالطلب تماستلامالطلب سفارشثبتشد پرداختموفق תודה ご注文完了 注文完了 購入完了 ordercomp 订单完成 支付成功 下单成功 訂單完成 주문완료 결제완료 camon dathangthanhcong donhangdanhan xacnhandonhang การยืนยันคำสั่งซื้อ สั่งซื้อสำเร็จ ขอบคุณ dekujeme koszonjuk multumim efxaristoume',
  ),
  product: words(
    'p pd pdp fiche prd prod product products produkt produkte produkty produit produits producto productos prodotto prodotti produto produtos dp item items itm goods artikel article-p tovar urun listing sku app ip oferta deal deals detail productdetail productdetails productpage product-page viewitem товар termek tuote toode preke vare vara proizvod izdelek produs محصول منتج 商品',
  ),
} as const;

/** Words for a cart that are goods as well: they count at the top of a shop only, not below one of its departments. */
export const goodsWords = words(
  'bag shoppingbag basket trolley panier caddie carro cesta canasta borsa sacola cesto mandje kurv korb سل سبد סל kosar cos grozs korpa корпа kosnica koshnica кошница karfa savat cistella saskia troli عربة حقيبة carret shporta kolichka количка',
);

/** Parts over texts, over what programs fetch, and over what only the shop's own people see: nothing is bought below them. */
export const textWords = words(
  'blog blogs news article articles help faq support wiki docs documentation recipe recipes ' +
    'review reviews api rest graphql ajax wpjson oembed static assets images img media cdn download downloads press careers forum community questions learn ' +
    'guide guides tutorial tutorials widget widgets acceptpayments settings customerservice customercare kundenservice serviceclient helpcenter helpcentre ' +
    'aide ayuda ajuda aiuto hilfe pomoc napoveda podpora pomosh pomoshch помощь yardim hulp hjelp hjalp ohje segitseg ajutor bantuan trogiup راهنما مساعدة ' +
    'hc kb knowledgebase knowledge topics feature features solutions platform integrations library plugin plugins addons themes ' +
    'templates policies legal magazine ratgeber poradnik conseils casestudies lessons videos podcast job jobs rezepte ' +
    'recettes recetas przepisy admin backend backoffice wpadmin administrator cms developer developers resources glossary email emails usecases story ' +
    'stories topic thread threads posts forums knowledgecenter',
);

/** Parts before which a word for a cart is the name of goods, of a text or of a program's door. */
export const elsewhereWords: ReadonlySet<string> = new Set([
  ...textWords,
  ...words(
    'products product collections collection category categories categorie kategorie kategori browse search tag tags brand brands ' +
      'storelocator kategoria kategorije categoria categorias categoriy kategoriya kategorien kategorier kategorii kategoriat categorii categorieen rubrik',
  ),
]);

/** What may stand before and after a word for a cart or checkout in the same part: `my-cart`, `CheckoutCartDisplayView`, `intlcheckout`. */
export const before =
  'nakupni|nakupny|nakupna|nakupovalna|pirkiniu|iepirkumu|pirkumu|bevasarlo|moja|tvoj|tvoja|vas|vasa|mit|my|mein|dein|ihr|mon|ma|votre|notre|mi|tu|su|il|mio|tuo|meu|minha|seu|sua|moj|twoj|min|din|mijn|uw|jouw|muj|moy|moya|vasha|alisveris|your|our|to|co|view|show|see|open|get|add|addto|update|edit|empty|clear|shop|shopping|store|goods|user|client|customer|member|guest|web|mobile|m|www|ajax|mini|side|full|new|old|begin|start|billing|payment|review|final|order|secure|secured|safe|one|onepage|onestep|single|singlepage|multi|multistep|express|quick|fast|easy|intl|international|global|sp|b2c|b2b|proceed|proceedto|goto|cart|checkout|item|online|express|digital|event|ticket|ticketing';
export const after =
  'page|pages|view|display|displayview|show|index|main|default|detail|details|list|listing|lists|all|content|contents|item|items|summary|overview|edit|empty|info|login|signin|guest|register|begin|start|billing|payment|pay|review|shipping|ship|delivery|deliver|address|addresses|confirm|confirmation|step|steps|stepone|steptwo|stepthree|onepage|options|option|method|methods|process|processing|new|test|v|full|standard|entry|express|customer|contact|information|order|cart|checkout|drawer|modal|panel|iframe|ngay|tartalma|prijava|logowanie|anmelden|anmeldung|connexion|prihlaseni|inloggen|action|external|now|pl|pagina|seite|strona|sayfasi|sida|add|update|remove|decompra|decompras|delacompra|dellaspesa|dachat|deachat|anzeigen|ansehen|goster|uebersicht|ubersicht|pokupok|tovarov|belanja|pembelian|zakupovinu|zakupki|закуповину|apercu|resumen|resumo|ozeti';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(plainPart));
}
