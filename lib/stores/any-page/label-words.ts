/** What the words beside an amount say that it is: a line of a cart, its total, what is due now of it, what it was paid with, a repetition of other lines, or no part of the sum at all. */
export type Meaning =
  | 'items'
  | 'shipping'
  | 'tax'
  | 'import-fees'
  | 'discount'
  | 'fee'
  | 'total'
  | 'due'
  | 'paid-with'
  | 'repeat'
  | 'no-part';

/** A meaning and the words for it, in small letters, one pattern a language or two. */
export type LabelRow = readonly [Meaning, readonly string[]];

/** Words of a tax, of any country. */
export const taxWords =
  '\\btax(es)?\\b|\\bvat\\b|\\bgst\\b|\\bhst\\b|\\bpst\\b|\\bqst\\b|mwst|mehrwertsteuer|umsatzsteuer|\\bust\\b|\\btva\\b|\\btps\\b|\\btvq\\b|\\biva\\b|\\bigv\\b|\\bbtw\\b|\\bmoms\\b|\\bmva\\b|\\balv\\b|\\bkdv\\b|\\bdph\\b|\\bddv\\b|\\bpdv\\b|ддс|\\bpvm\\b|\\bpvn\\b|käibemaks|\\báfa\\b|\\bфпа\\b|\\bφπα\\b|icms|impost|impuest|vergi|podat|ндс|пдв|ққс|налог|салық|подат|ضريبة|ضرائب|مالیات|ارزش افزوده|消費税|税|부가세|세금|מע["״]?מ|thuế|ภาษี|pajak|\\bppn\\b|taxas? e impostos|belasting|skatt|steuern?\\b|taxes? de vente|tasse ed? |veroa?\\b|veron ';

/** Meanings with their words, the first match counts. English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish (and its neighbours), Polish, Turkish, Russian, Kazakh, Ukrainian, Arabic, Persian, Hebrew, Japanese, Chinese, Korean, Vietnamese; Indonesian, Thai, Czech, Hungarian, Greek and Romanian in part. */
export const labelRows: readonly LabelRow[] = [
  // The name of a code may be any word: `Promo SAVE10` is nothing that was saved elsewhere.
  [
    'discount',
    [
      '^(promo|coupon|voucher|discount|code|gutschein(code)?|rabattcode|cupón|kupon|купон|промокод)\\b',
    ],
  ],
  // What comes back with an empty bottle is paid first, unlike a deposit on a stay.
  [
    'fee',
    ['\\b(?:bottle|can|container|beverage)s? deposits?\\b|\\bcrv\\b|\\bcore (?:charge|deposit)'],
  ],
  [
    'repeat',
    [
      '\\bbefore (?:any |all |your )?(?:savings|promo\\w*|coupons?|vouchers?|gift|rebates?|credits?|tips?|fees?|delivery|rewards?|points)\\b',
    ],
  ],
  // What holds only under a condition, held before, is asked, or comes back later by mail, is no part of the sum.
  [
    'no-part',
    [
      '\\bexceed|\\bif (?:you|your|the|an?)\\b|\\bwhen (?:you|your|the|an?)\\b|\\bor (?:more|less)\\b|\\bat least\\b|\\b(?:more|less|greater) than\\b|\\bexamples?\\b|\\bprevious\\b|\\blast (?:order|bill|payment)\\b|\\bwithout\\b|\\bvalue of\\b|\\btotals? (?:price |cost |amount )?with (?:the |your |our |a )?(?:protection|member|insurance|plan|plus|card|subscri|warranty|coverage|trial|pass)|\\bwould you\\b|\\bdo you\\b',
      '\\bmail-?in\\b|\\bafter (?:all |any |the |mail-?in )*rebates?\\b|\\bstatement credit|\\breimburse',
    ],
  ],
  [
    'no-part',
    [
      '\\braised\\b|\\bdonated\\b|pledged|revenue|turnover|you(.ve)? sav|\\bsaved?\\b(?! for later)|\\bsavings?\\b|ersparnis|gespart|sie sparen|économis|ahorr|risparmi|poupa|economi[az]|bespa+r|\\bspara[tr]?\\b|oszczęd|tasarruf|kazanc|эконом|выгод|үнемде|заощад|توفير|وفرت|سود شما|صرفه|חסכת|חיסכון|节省|節省|已省|お得|節約|절약|tiết kiệm|hemat',
      'instal?lment|monthly|per month|/ ?mo(nth)?\\b|a month|weekly|payments of|monatlich|pro monat|\\braten\\b|mensual|por mes|mensil|al mese|\\bx de\\b|parcela|^(?:monthly|quarterly|semi-?annually|annually|biennially|yearly|recurring|monatlich|vierteljährlich|(?:halb)?jährlich|mensuel(?:lement)?|annuel(?:lement)?|mensual(?:mente)?|anual(?:mente)?|mensile|annuale|maandelijks|jaarlijks|rocznie|yıllık|ежегодно|ежемесячно|щороку|سنوي|سالانه|שנתי|每年|毎年|매년)$|per maand|i månaden|miesięczn|\\brat[ay]?\\b|taksit|aylık|в месяц|рассроч|бөліп төлеу|на місяць|розстроч|قسط|أقساط|اقساط|شهري|ماهانه|תשלומים|לחודש|分割|月々|分期|每月|할부|trả góp|mỗi tháng|cicilan',
      '\\bwish ?list\\b|wunsch(?:zettel|liste)|liste d.envies|lista (?:de deseos|dei desideri|de desejos|życzeń)|verlanglijst|önskelista|istek listesi|список желаний|избранн|recommend|you may also|customers also|recomenda|recomiend|empfehl|recommand|consigliat|raccomanda|aanbevol|rekommend|polecan|önerilen|рекоменд|موصى|پیشنهاد|מומלצ|おすすめ|推荐|推薦|추천|gợi ý',
      'points?\\b|\\bmiles\\b|\\bstamps\\b|cash ?back|rewards?\\b|punkte|puan\\b|балл|кешб|кэшб|ұпай|نقاط|امتیاز|נקודות|积分|積分|獲得|적립|điểm',
      'list price|\\bwas\\b|\\brrp\\b|\\bmsrp\\b|\\buvp\\b|regularly|regular price|^regular$|retail (?:price|value)|^retail$|original price|old price|compare at|\\bstatt\\b|prix conseillé|au lieu de|precio anterior|prezzo di listino|in plaats van|ordinarie|cena katalogowa|eski fiyat|старая цена|قیمت قبلی|定価|原价|정가|giá gốc|worth|valued',
      '送料無料|배송비? ?무료까지|免运|免運|包邮',
      'minimum|mindestbestellwert|mínimo|spend |away from|more to|to go\\b|until free|noch bis|ještě za|máte dopravu|és ingyenes|до бесплатной|mai adaug|orders? (of|over)|\\bover\\b|starting(?! today)|\\bfrom\\b(?! today)|\\bab\\b(?! heute)|à partir(?! d.aujourd)|desde(?! (?:hoy|hoje))|^da\\b|vanaf|\\bfrån\\b|renews?|renewal|afterwards?|thereafter|then\\b|then after|next (charge|payment|billing)|after (the|your|trial)|erneuer|renouvel|renovac|rinnov',
      '\\bmay (?:apply|be (?:charged|added))\\b|if applicable|(?<!total |amount )\\bdue (?:on|from|after)\\b(?! (?:receipt|completion))|balance\\b(?! due)|guthaben|solde|saldo|bakiye|на счет|баланс|رصيد|موجودی|יתרה|余额|餘額|残高|잔액|số dư|credit limit|deposit|anzahlung|acompte|caparra|kaution|\\bper (night|person|item|unit|day|week|piece|kg)|each\\b|\\bea\\b|pro (nacht|person|stück)|par (nuit|personne)|por (noche|persona|noite)|per notte|a persona|unit price|stückpreis|einzelpreis|prix unitaire|precio unitario|prezzo unitario|birim fiyat|цена за|за шт|قیمت واحد|سعر الوحدة|単価|单价|單價|단가|đơn giá|average|\\btip\\b.*\\?|donat.*\\?|approx\\w* (weight|conversion)|at (the )?(property|hotel|check-?in)|pay later|due later|remaining|restbetrag|(?:on|upon) arrival|(?:at|on) (?:the )?(?:pick-?up|desk|counter|collection|destination|venue)|on[- ]site|vor ort|bei (?:ankunft|anreise|abholung)|im hotel|in der unterkunft|sur place|à l.(?:hôtel|hébergement|arrivée)|reste à payer|en (?:el )?(?:hotel|destino|alojamiento|propiedad)|al (?:llegar|recoger)|in loco|in hotel|all.arrivo|al ritiro|in struttura|no (?:hotel|local|destino|alojamento)|na (?:chegada|retirada|propriedade)|bij de accommodatie|ter plaatse|in het hotel|bij aankomst|på plats|på hotellet|vid ankomst|na miejscu|w (?:hotelu|obiekcie)|otelde|tesiste|girişte|на месте|в отеле|при (?:заселении|заезде)|остаток|на місці|в готелі|при заселенні|في الفندق|عند الوصول|در (?:محل|هتل)|باقی ?مانده|במלון|במקום\\b|בהגעה|στο (?:κατάλυμα|ξενοδοχείο)|επιτόπου|ανά (?:νύχτα|άτομο)|na místě|za (?:noc|osobu)|a helyszínen|la (?:cazare|fața locului)|på stedet|paikan päällä|di (?:tempat|hotel)|現地(?:での?|の)?お?(?:支払|払|決済|精算)|到店|到付|尾款|剩余|剩餘|현장 ?결제|숙소에서|잔금|tại (?:chỗ nghỉ|khách sạn)|còn lại|weight|gewicht',
    ],
  ],
  [
    'repeat',
    [
      `(before|excl\\w*\\.?|without|ex\\.?|plus) (any )?(${taxWords})|tax(es)? (not included|excluded|extra)|pre-?tax|\\bnet (?:total|amount|price|value)|\\btotal net\\b|before (shipping|discount)|ohne (mwst|ust|versand)|exkl|zzgl|netto|hors (tva|taxes)|\\bht\\b|sin (iva|impuestos)|iva (esclus|no inclu)|excl\\.? ?btw|bez (?:vat|dph|ddv|pdv)|без ддс|(kdv|vergi) hariç|без ндс|без пдв|قبل الضريبة|بدون مالیات|לפני מע|税抜|不含税|未稅|未税|부가세 별도|chưa (gồm|bao gồm)`,
      `(includ\\w+|incl\\.?|of which|darin|davon|enthalt\\w+|dont|waarvan|di cui|varav|w tym|в т\\.? ?ч\\.?|в том числе|у тому числі|içinde)[^a-z]{0,3}.{0,20}(${taxWords})$`,
    ],
  ],
  [
    'paid-with',
    [
      'gift ?(card|certificate|voucher)|geschenk(karte|gutschein)|(carte|chèque)[- ]cadeau|(cheque|tarjeta)[- ](de )?regalo|(buono|carta) regalo|cadeau(bon|kaart)|presentkort|karta podarunkowa|vale[- ]presente|cartão[- ]presente|hediye (çeki|kartı)|подарочн|подарунк|بطاقة (هدية|هدايا)|کارت هدیه|שובר מתנה|gift card|ギフト|礼品卡|禮品卡|기프트|thẻ quà|store credit|(?:travel|flight) (?:funds?|credits?|vouchers?)|\\be-?credits?\\b|wallet|account credit|already paid|amount paid|paid by|bereits bezahlt|déjà payé|ya pagado|already charged',
    ],
  ],
  [
    'discount',
    [
      'discount|\\d* ?% off\\b|(?<!drop[- ]?|pick[- ]?)\\boff$|promo(?!ted)|coupon|voucher|rebate|markdown|rabatt|gutschein|nachlass|ermäßig|remise|réduction|code promo|bon de réduction|descuento|cupón|sconto|codice|desconto|cupo[mn]|korting|kortingscode|rabat|zniżk|kupon|indirim|скидк|купон|промокод|жеңілдік|знижк|خصم|قسيمة|تخفیف|کد تخفیف|הנחה|קופון|割引|値引|クーポン|优惠|優惠|折扣|折抵|满减|立[减減]|减免|할인|쿠폰|giảm giá|khuyến mãi|mã giảm|ส่วนลด|diskon|sleva|kedvezmény|έκπτωση|reducere|छूट|डिस्काउंट|कूपन',
    ],
  ],
  [
    'import-fees',
    [
      'import(?![eo]\\b)|\\bdut(y|ies)\\b|customs|einfuhr|\\bzoll|douane|dédouan|arancel|aduan|dogan[ae]|dazi\\b|invoer|\\btull\\b|\\bcło|gümrük|ithalat|таможен|пошлин|кеден|митн|جمارك|الاستيراد|گمرک|מכס|関税|輸入税|关税|關稅|进口税|관세|thuế nhập',
    ],
  ],
  [
    'shipping',
    [
      'shipping|postage|\\bflete\\b|\\bp&p\\b|\\bs ?& ?h\\b|\\b(?:ups|fed ?ex) (?:ground|standard|next|express|saver)|\\busps\\b|priority mail|royal mail|deliver(y|ies)|freight|courier|handling fee|versand|lieferung|liefer(kosten|gebühr)|zustell|\\bporto\\b|livraison|expédition|frais de port|transport|env[íi]o|gastos de env|spedizione|consegna|entrega|frete|\\bportes\\b|verzend|bezorg|frakt|fragt|leverans|levering|toimitus|wysyłk|dostaw|przesyłk|kargo|gönderim|teslimat|nakliye|доставк|жеткізу|الشحن|شحن|التوصيل|توصيل|ارسال|هزینه ارسال|پست|حمل|משלוח|送料|配送料|運賃|运费|運費|邮费|配送费|배송|택배|vận chuyển|giao hàng|phí ship|จัดส่ง|ongkir|ongkos kirim|pengiriman|doprav|poštovné|szállítás|μεταφορικ|livrare|dostava\\b|isporuka|poštnina|poštarina|испорука|достава|pristatym|piegād|\\btarne|saatmis|शिपिंग|डिलीवरी|ডেলিভারি|শিপিং|ترسیل|penghantaran|sendingarkost|çatdırılma|მიწოდება|առաքում|yetkazib|дастаўк',
    ],
  ],
  ['tax', [taxWords]],
  [
    'fee',
    [
      '\\blate [\\p{L} ]{0,20}fees?\\b|^seguro\\b|seguro de (?:env[íi]o|viaje|transporte)|(?<!\\btotal (?=fees? (?:payable|due|to pay))|(?:test|exam(?:ination)?|tuition|course) )\\bfees?\\b|\\bbiaya\\b(?! kirim)|surcharge|(?:service|booking|recycling|environment\\w*|oversize|fuel|cleaning|transaction|processing|additional|other|misc\\w*) charges?|handling|packaging|gift ?wrap|\\btip\\b|insurance|\\bprotection\\b|\\bcover(?:age)?\\b|warranty|donation(?! total)|cobertura|copertura|assurance|verzekering|försäkring|ubezpiecz|ochron|sigorta|страхов|تأمين|بیمه|ביטוח|保険|保险|보험|bảo hiểm|gebühr|zuschlag|verpackung|versicherung|frais|supplément|pourboire|tarifa|recargo|gastos de gestión|cargo por|comisi[oó]n|commissioni|costi di|taxa de|tarief|toeslag|servicekosten|avgift|gebyr|opłata|(?<!bilet |oda )ücret(?!siz)|bedeli|сбор|комисси|плата за|алым|збір|комісі|رسوم|کارمزد|הزینه خدمات|בסיס עמל|עמלה|דמי |手数料|手续费|手續費|服务费|服務費|수수료|\\bphí\\b|poplatek|díj\\b',
    ],
  ],
  [
    'items',
    [
      'sub-? ?totals?|\\bitems?\\b|\\bgoods\\b|merchandise|products?\\b|\\barticles?\\b|\\bbasket value\\b|tickets?\\b|bag value|order value|room (price|rate|charge)|(?:test|exam(?:ination)?|tuition|course) fees?\\b|bilet (?:ücret|fiyat)|oda (?:ücret|fiyat)|\\bnights?$|base (price|fare)|\\bfare\\b|guide price|(?:total|bag) mrp\\b|zwischensumme|teilsumme|warenwert|artikel|sous-total|produits|panier\\b(?! total)|art[íi]culos|productos|totale parziale|subtotale|mercanc[íi]a|articoli|prodotti|itens|produtos|subtotaal|artikelen|producten|delsumma|varor|varer|tuotteet|\\bproduse\\b|delsum|välisumma|suma częściowa|wartość (produktów|koszyka|zamówienia)|produkt(y|ów)|ara toplam|ürün|подытог|подитог|промежуточн|стоимость товар|товар[ыоа]|сумма товаров|аралық|тауар|проміжн|підсумок|вартість товар|المجموع الفرعي|المنتجات|السلع|قیمت کالا|جمع جزء|مبلغ کالا|کالاها|סכום ביניים|סיכום ביניים|פריטים|מוצרים|小計|商品|小计|소계|상품|(?<!총 ?)주문금액|tạm tính|tổng phụ|tiền hàng|ยอดรวมย่อย|ยอดรวมสินค้า|ราคาสินค้า|ค่าสินค้า|mezisoučet|medzisúčet|\\bzboží|\\btovar\\b|részösszeg|μερικό σύνολο|υποσύνολο|međuzbroj|međuzbir|vmesn[ia] (?:seštevek|vsota)|междинна сума|међузбир|меѓузбир|tarpinė suma|starpsumma|vahesumma|subjumlah|sub jumlah|उप-?योग|उप योग|সাবটোটাল|millisamtala|nëntotal|ara cəm|შუალედური|ենթագումար',
    ],
  ],
  [
    'due',
    [
      '^(amount|betrag|montant|importe|importo|bedrag|belopp|kwota|tutar|сумма|сума|المبلغ|مبلغ|סכום|金额|金額|금액|số tiền)$|\\bdue (today|now|at (checkout|booking))|(pay|payable|charged?|billed) (today|now)|amount due now|(?:card|account|you) will be (?:charged|billed)|today.?s? (total|charge|payment)|total (due )?today|heute fällig|jetzt (?:zu )?(fällig|zahlen)|à payer (aujourd|maintenant)|a pagar (hoy|ahora|hoje|agora)|da pagare (ora|oggi)|nu te betalen|att betala nu|do zapłaty (dziś|teraz)|şimdi öde|к оплате (?:сейчас|сегодня)|до сплати (?:зараз|сьогодні)|сплатити зараз|қазір төле|[أا]دفع الآن|المستحق (?:الآن|اليوم)|المدفوع الآن|(?:پرداخت|قابل پرداخت) (?:اکنون|الان|امروز)|לתשלום (?:כעת|עכשיו|היום)|今すぐ支払|本日のお支払|事前(?:の)?お?支払|事前決済|今回のお支払|现在支付|今日应付|本次(?:支付|应付)|오늘 결제|现付|지금 결제|thanh toán ngay',
    ],
  ],
  [
    'total',
    [
      '\\btotals?\\b|amount (due|payable|to pay)|to pay\\b|you.ll pay|you pay|payable|payment amount|balance due|\\bdue\\b|amount charged|charge amount|order amount|grand ?total|gesamt|endsumme|endbetrag|rechnungsbetrag|brutto(?:betrag|summe|preis)|zu zahlen|zahlbetrag|bestellwert|^summe|\\bsumme$|montant (total|à payer|dû)|à payer|total ttc|\\bttc\\b|a pagar|importe total|monto total|precio total|da pagare|totale|importo (totale|dovuto)|valor total|totaal|te betalen|eindbedrag|totalt|att betala|slutsumma|totalsumma|totalpris|sammanlagt|^sum$|^summa$|i alt|å betale|at betale|yhteensä|loppusumma|maksettava|łącznie|całkowit|razem|do zapłaty|\\bsuma\\b|kwota|ogółem|genel toplam|toplam|ödenecek|tutar|итого|всего|стоимость заказа|к оплате|общая (сумма|стоимость)|сумма заказа|\\bсумма$|барлығы|жалпы|төлеуге|жиыны|разом|[ву]сього|до сплати|до оплати|загальна|сума замовлення|الإجمالي|إجمالي|اجمالي|المجموع|المبلغ المستحق|المبلغ|مبلغ قابل پرداخت|قابل پرداخت|مبلغ نهایی|جمع کل|مجموع|مبلغ کل|جمع سبد|סה[״"\'’]*כ|סך הכל|סך הכול|לתשלום|合計|お支払|ご請求|請求(金|額)|支払(総額|い金額|金額)|总计|總計|总票价|票价合计|总房价|总费用|總費用|合计|合計|总额|總額|总价|總價|应付|應付|实付|實付|应付款|订单金额|총|합계|결제 ?(예정 ?)?금액|결제하실|tổng|thành tiền|phải trả|ยอดรวม|รวมทั้งหมด|ยอดสุทธิ|jumlah|total bayar|celkem|k úhradě|összesen|fizetendő|végösszeg|σύνολο|πληρωτέο|de plată|ยอดชำระ|รวมทั้งสิ้น|\\bspolu\\b|\\bcelkom\\b|\\bukupno\\b|za (?:plaćanje|plačilo)|\\bskupaj\\b|общо|за плащане|укупно|за плаћање|вкупно|iš viso|galutinė|mokėti|kopā|kopsumma|apmaksai|\\bkokku\\b|tasuda|कुल|देय राशि|সর্বমোট|মোট|کل رقم|samtals|\\byekun|\\bcəmi|სულ|ჯამ|ընդամենը|\\bjami\\b|усяго|да аплаты',
    ],
  ],
];
