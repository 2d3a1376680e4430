import { type AnyPageCase, htmlPage, payForm } from './any-page-case.ts';

/** Carts and checkouts in languages of the East, among them those written from the right. */
export const easternPages: readonly AnyPageCase[] = [
  {
    name: 'a Persian cart in toman with Persian digits',
    url: 'https://forushgah.example.ir/cart',
    html: htmlPage(
      'fa',
      'سبد خرید',
      `<h1>سبد خرید</h1><div dir="rtl"><div class="cart-item"><a href="/p/1">کتری برقی</a><input class="qty" name="quantity" value="1"><span>۱٬۲۰۰٬۰۰۰</span> <span>تومان</span></div>
      <div class="s"><span>قیمت کالاها</span><span><span>۱٬۲۰۰٬۰۰۰</span> <span>تومان</span></span></div><div class="s"><span>هزینه ارسال</span><span>۴۵٬۰۰۰ تومان</span></div><div class="s"><span>تخفیف</span><span>۱۰۰٬۰۰۰ تومان</span></div><div class="s"><span>مبلغ قابل پرداخت</span><span><span>۱٬۱۴۵٬۰۰۰</span> <span>تومان</span></span></div></div><a class="btn" href="/checkout">ادامه خرید</a>`,
    ),
    total: '11450000.00',
    currency: 'IRR',
    confidence: 'high',
  },
  {
    name: 'an Arabic checkout in dirham with bidi marks',
    url: 'https://matjar.example.ae/checkout',
    html: htmlPage(
      'ar',
      'إتمام الشراء',
      `<h1>إتمام الشراء</h1><div dir="rtl"><p><span>المجموع الفرعي</span> <span>\u200f250.00\u00a0د.إ\u200f</span></p><p><span>رسوم الشحن</span> <span>15.00 د.إ</span></p><p><span>الإجمالي (شامل ضريبة القيمة المضافة)</span> <span>\u200f265.00\u00a0د.إ\u200f</span></p></div>${payForm('ادفع الآن')}`,
    ),
    total: '265.00',
    currency: 'AED',
    confidence: 'high',
  },
  {
    name: 'a Hebrew checkout in shekels',
    url: 'https://hanut.example.co.il/checkout',
    html: htmlPage(
      'he',
      'תשלום',
      `<h1>תשלום</h1><div dir="rtl"><div><span>סכום ביניים</span><span>₪199.80</span></div><div><span>משלוח</span><span>₪25.00</span></div><div><span>סה״כ לתשלום</span><span>₪224.80</span></div></div>${payForm('לתשלום')}`,
    ),
    total: '224.80',
    currency: 'ILS',
    confidence: 'high',
  },
  {
    name: 'a Japanese checkout with full-width yen and points',
    url: 'https://mise.example.jp/checkout',
    html: htmlPage(
      'ja',
      'ご注文手続き',
      `<h1>ご注文内容の確認</h1><table><tr><th>商品合計</th><td>￥12,800</td></tr><tr><th>送料</th><td>￥550</td></tr><tr><th>合計（税込）</th><td>￥13,350</td></tr><tr><th>獲得ポイント</th><td>133ポイント</td></tr></table>${payForm('注文を確定する')}`,
    ),
    total: '13350',
    currency: 'JPY',
    confidence: 'high',
  },
  {
    name: 'a Chinese cart with the yuan sign',
    url: 'https://shangdian.example.cn/cart',
    html: htmlPage(
      'zh-CN',
      '购物车',
      `<h1>购物车</h1><div class="cart-item"><a href="/p/9">茶杯</a><input class="qty" name="quantity" value="2"><span>¥39.90</span></div><div class="total-row"><span>商品小计</span><span>¥79.80</span></div><div class="total-row"><span>运费</span><span>¥8.00</span></div><div class="total-row"><span>已优惠</span><span>-¥5.00</span></div><div class="total-row"><span>应付总额</span><span>¥82.80</span></div><a class="btn" href="/checkout">去结算</a>`,
    ),
    total: '82.80',
    currency: 'CNY',
    confidence: 'high',
    items: [['茶杯', 2, '39.90']],
  },
  {
    name: 'a Korean checkout in won',
    url: 'https://gage.example.kr/order',
    html: htmlPage(
      'ko',
      '주문/결제',
      `<h1>주문/결제</h1><ul><li><span>총 상품금액</span><b>42,000원</b></li><li><span>배송비</span><b>3,000원</b></li><li><span>할인금액</span><b>-2,000원</b></li><li><span>최종 결제금액</span><b>43,000원</b></li></ul>${payForm('결제하기')}`,
    ),
    total: '43000',
    currency: 'KRW',
  },
  {
    name: 'a Vietnamese checkout in dong',
    url: 'https://cuahang.example.vn/thanh-toan',
    html: htmlPage(
      'vi',
      'Thanh toán',
      `<h1>Thanh toán</h1><div><span>Tạm tính</span><span>450.000₫</span></div><div><span>Phí vận chuyển</span><span>30.000₫</span></div><div><span>Tổng cộng</span><span>480.000₫</span></div>${payForm('Đặt hàng')}`,
    ),
    total: '480000',
    currency: 'VND',
    confidence: 'high',
  },
  {
    name: 'an Indian checkout with lakhs',
    url: 'https://dukaan.example.in/checkout',
    html: htmlPage(
      'en-IN',
      'Checkout',
      `<h1>Order summary</h1><div><span>Price (2 items)</span><span>₹1,25,998</span></div><div><span>Subtotal</span><span>₹1,25,998</span></div><div><span>Delivery charges</span><span>₹99</span></div><div><span>Total payable</span><span>₹1,26,097</span></div><div>You will save ₹4,000 on this order</div>${payForm('Pay now')}`,
    ),
    total: '126097.00',
    currency: 'INR',
    confidence: 'high',
  },
  {
    name: 'a Kuwaiti checkout with three decimals',
    url: 'https://souq.example.com.kw/checkout',
    html: htmlPage(
      'en',
      'Checkout',
      `<h1>Checkout</h1><div><span>Subtotal</span><span>KD 12.500</span></div><div><span>Delivery</span><span>KD 1.250</span></div><div><span>Order total</span><span>KD 13.750</span></div>${payForm('Place order')}`,
    ),
    total: '13.750',
    currency: 'KWD',
    confidence: 'high',
  },
];
