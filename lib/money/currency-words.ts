/**
 * What people call a currency in words, in the languages of the stores and in the forms that follow a number; rows like those of currency-symbols.ts. A word
 * that also means a thing to buy, a weight or something true (`soles`, `pounds`, `real`) isn't here.
 */
export const certainWords = `
EUR евро еуро евра ευρώ ευρω eura eurot eurų eiro evro evra evrov avro יורו ยูโร 歐元|RUB,BYN рубль рубли рубля рублей рублів|UAH гривня гривні гривень гривна гривны гривен
KZT тенге теңге tenge|BRL reais|GTQ quetzales|HNL lempiras|PYG guaraníes|VES bolívares|BOB bolivianos|JPY yen 日元 日圓|KRW 韩元 韓元|CNY юань юаня юаней 人民幣|HKD 港元 港币 港幣|TWD 新台幣 新臺幣 新台币 台币 台幣 NTD|GBP 英镑 英鎊
THB baht|IDR rupiah rp|MYR ringgit|VND đồng|BDT টাকা taka|LKR රු|NPR नेरू|PLN złotych złote złoty zloty|CZK korun koruny koruna|HUF forint|TRY lirası tl|ILS שקל שקלים shekel shekels
KES Ksh Kshs|NGN naira|GHS GH₵ GH¢ cedis|GEL лари lari|AMD драм драмов|UZS сумов|KGS сомов \u20c0|MNT төгрөг|RSD динара|MKD денари|BGN лева|MWK MK|ZMW ZK|AWG Afl|SEK kronor Skr skr|NOK Nkr nkr|DKK Dkr dkr|ISK krónur Ikr|EGP EG£|JMD JM$|TMT ТМТ|VUV VT|BBD BDS$|LBP LL L.L|UGX Ush
`;

/** Words that mean one of these currencies only when the surroundings say which. */
export const sharedWords = `
USD,CAD,AUD,NZD,SGD,HKD,TWD,JMD,TTD,BBD,NAD,XCD,BSD,BZD,FJD,GYD,LRD,SBD,BMD,KYD,SRD,BND доллар доллара долларов dólar dólares dolar dolara dolarów dollari δολάρια ドル 달러
MXN,ARS,CLP,COP,UYU,DOP,PHP,CUP pesos|INR,PKR,LKR,NPR,MUR,SCR rs rupee rupees rupias|KES,UGX,TZS,SOS shillings|NOK,DKK kroner|AED,MAD dirham dirhams|SAR,QAR,YER,OMR riyal riyals|IQD,JOD,KWD,BHD,LYD,TND,DZD,RSD dinars dinara دینار|RUB,BYN ruble rubles rouble roubles|TRY,LBP,SYP lira|CRC,SVC colones
`;
