/** What words at an amount say of it, in the languages of the stores: small letters, patterns where forms of a word are many, `~` for any ending. */
const table = {
  from: 'from start(?:s|ing)? low~ min ab od от від fra från vanaf alkaen desde da dès depuis partir~ از من ابتداء~ начиная החל từ mulai dari 低至 最低 mind~ minst min minim~ mínim~ least alates nuo από',
  after: '〜 onwards başlayan itibaren kezdve 起 부터 から より up upwards',
  bound:
    'max~ up(?:to)? to over above under below über unter approx~ about ca circa environ ungefähr do за bis jusqu hasta até fino tot til till حتى إلى تا 約 约 最高 최대 sav~ spend off до έως économis~ economis~ economiz~ sparen spars?t sparer? spara ersparnis gespart bespaar~ risparmi~ ahorr~ oszczęd~ ušetř~ almeno preko ispod iznad najmanje oko zaoszcz~ 不到 不足 超过 近 around env aprox~ alrededor',
  limit:
    'off less more orders & and or rabatt korting 까지 まで 以上 以下 mln mio mrd milli~ billion thousand lakh lac crore bn k m тыс млн tys cr crores? lakhs lacs thousands? mil mille mill~ mio tsd tausend bin milyon milyar rb ribu jt juta triệu nghìn ngàn tỷ هزار میلیون میلیارد ألف الف آلاف مليون हजार हज़ार लाख करोड़ тыс~ тыщ тисяч~ хил~ tisíc~ ezer χιλ พัน ล้าน réduction remise rabais coupons? vouchers? cashback gutschein descuento desconto sconto скидк~ indirim~ تخفیف خصم',
  between: 'to bis do до à a al até 至 到 إلى تا',
  per: '/ per pro je por par al za за pr',
  within: '/ per pro je por par al za за an? в w på im la le il',
  each: 'each ea pcs? piece stk stück st szt ks шт pza ud adet unit~ item pair pack set paar 台 個 个 件 개 u und unid ud uds pz pc pezzo pièce stuk db buc kpl 本 枚 冊 点 장 병 只 支 瓶 盒',
  unit: '[km]?g gr oz lbs? [mk]?l k?m кг г л sqft m²',
  period:
    'da(?:y|ily|ys) night~ pm pcm pa pp billed mdr? mnd 月々 week~ mo mth mtl mon~ y(?:ea)?rs? year~ ann~ hour~ hr nacht nächte tag jahr~ woche~ mois an jour nuit semaine mes~ año día noche mês dia ano giorno notte maand~ jaar dag mån~ år natt mies~ msc rok noc měs~ ay ayl~ yıl~ gece hó~ мес~ год сут~ ночь день міс~ рік ай 月 月間 月額 每月 年 日 泊 晚 월 년 일 박 شهر~ سنة ليلة ماه~ سال شب חודש~ שנה לילה tháng năm đêm เดือน ปี คืน bulan tahun malam md mies mj mjes~ jährl~ årlig~ måned~ pax osob~',
  instalment:
    'instal~ payments rat[aey] raten taksit~ cuotas? parcelas? mensuali~ splát~ рассроч~ 分期 分割 할부 قسط أ?قساط اقساط klarna afterpay',
  was: 'was originally list msrp rrp uvp statt war antes avant era oude före было раньше eski 原价 原價 정가 original ord mrp before bylo było vorher bisher zamiast místo førpris adviesprijs ordpris 通常価格 参考価格 希望小売価格 定価 市场价 吊牌价 划线价 专柜价 소비자가 ursprünglich~ conseillé ancien~ barré lieu anterior~ precedente tidligere původní régi стара~ قبلی asli gốc orig reg compare listino ordinarie katalogowa regularna',
  now: 'now only just jetzt nur ahora maintenant ora сейчас nu şimdi 现价 現價 nyní teraz',
  label:
    'price preis~ prix precio preço prezzo preț pris prijs cena ár fiyat~ цена ціна السعر قیمت מחיר 价格 價格 価格 가격 giá ราคา harga τιμή prisen',
  tax: 'vat gst hst pst tax ttc ht tva iva mwst ust btw moms dph kdv ндс пдв φπα inc~ ink~ exc?l? excluding exkl brutto netto bez 税込 税抜 含税',
};

/** What a word next to an amount can say of it. */
export type PriceWord = keyof typeof table;

const made = new Map<PriceWord, RegExp>();

const makePattern = (kind: PriceWord): RegExp =>
  new RegExp(`^(?:${table[kind].replace(/ /g, '|').replace(/~/g, '.*')})$`, 'iu');

/** Whether a word says that of an amount beside it. */
export const says = (kind: PriceWord, word: string): boolean => {
  const pattern = made.get(kind) ?? makePattern(kind);
  made.set(kind, pattern);
  return pattern.test(word);
};
