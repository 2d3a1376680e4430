import { describe, expect, it } from 'vitest';
import { askedStores } from '../../lib/stores/asked-stores.ts';
import { locate } from '../../lib/stores/locate.ts';

const at = (address: string): string => {
  const place = locate(address, askedStores);
  return place ? `${place.store.id} ${place.kind}` : 'unknown';
};

describe('games', () => {
  it.each([
    ['https://store.steampowered.com/cart', 'steam cart'],
    ['https://store.steampowered.com/cart/', 'steam cart'],
    ['https://store.steampowered.com/checkout/', 'steam checkout'],
    ['https://store.steampowered.com/checkout/?purchasetype=self', 'steam checkout'],
    ['https://checkout.steampowered.com/checkout/approvetxn/1/', 'steam checkout'],
    ['https://store.steampowered.com/checkout/sendgift/1', 'steam none'],
    ['https://store.steampowered.com/itemcart/checkout/', 'steam none'],
    ['https://store.steampowered.com/app/1220140/Cartel_Tycoon/', 'steam product'],
    ['https://store.steampowered.com/bundle/1/', 'steam product'],
    ['https://store.steampowered.com/points/shop/c/itembundles', 'unknown'],
    ['https://store.steampowered.com/cartel', 'unknown'],
    ['https://steampowered.com.evil.example/cart', 'unknown'],
    ['https://store.playstation.com/tr-tr/product/EP0000-PPSA0_00-X', 'playstation product'],
    ['https://store.playstation.com/zh-hans-hk/concept/10001234', 'playstation product'],
    ['https://checkout.playstation.com/add/EP0000?clientId=1', 'playstation checkout'],
    ['https://store.playstation.com/en-us/pages/cart/', 'playstation cart'],
    ['https://store.playstation.com/en-us/pages/latest', 'playstation none'],
    ['https://direct.playstation.com/en-us/cart', 'playstation cart'],
    ['https://www.microsoft.com/en-US/store/cart', 'microsoft cart'],
    ['https://www.microsoft.com/en-us/store/buy/cart', 'microsoft cart'],
    ['https://www.microsoft.com/store/buy/cartcount', 'microsoft none'],
    ['https://www.microsoft.com/store/buynow?market=HK&locale=zh-HK', 'microsoft checkout'],
    ['https://www.microsoft.com/en-us/store/collections/surfacebundles', 'microsoft none'],
    ['https://www.xbox.com/he-IL/games/store/wild-isles/9NBLGGH00000', 'microsoft product'],
    ['https://www.xbox.com/en-US/cart', 'microsoft cart'],
    ['https://www.microsoft.com/en-us/d/surface-pro/8ABCDEFGHIJ2', 'microsoft product'],
    ['https://www.microsoft.com/en-us/microsoft-365', 'unknown'],
  ])('%s is %s', (address, what) => expect(at(address)).toBe(what));
});

describe('subscriptions', () => {
  it.each([
    ['https://www.netflix.com/signup/planform?locale=en-CA', 'netflix none'],
    ['https://www.netflix.com/signup/creditoption', 'netflix checkout'],
    ['https://www.netflix.com/signup/dcboption', 'netflix checkout'],
    ['https://www.netflix.com/browse', 'unknown'],
    ['https://www.spotify.com/purchase/offer/default-trial-1m?country=HU', 'spotify checkout'],
    ['https://www.spotify.com/hu/purchase/offer/duo-1-month-trial', 'spotify checkout'],
    [
      'https://payments.spotify.com/checkout/2a966a07-14c0-39e4-b0f1-f27ac82aba08/?country=US',
      'spotify checkout',
    ],
    ['https://www.spotify.com/de/premium/', 'spotify none'],
  ])('%s is %s', (address, what) => expect(at(address)).toBe(what));
});

describe('travel', () => {
  it.each([
    ['https://secure.booking.com/book.html?hotel_id=5868189&test=1', 'booking checkout'],
    ['https://secure.booking.com/confirmation.html?aid=1', 'booking placed'],
    ['https://secure.booking.com/confirmation-en-gb.com', 'booking placed'],
    ['https://www.booking.com/hotel/la/muong-thanh.vi.html?checkin=1', 'booking product'],
    ['https://www.booking.com/searchresults.html', 'unknown'],
    ['https://www.expedia.com/Checkout/V1/FlightCheckout?tripid=1&c=2', 'expedia checkout'],
    ['https://www.expedia.de/checkout/session/1', 'expedia checkout'],
    ['https://www.expedia.com/HotelBookingConfirmation', 'expedia placed'],
    ['https://www.expedia.com/Checkout/V1/MultiItemBookingConfirmation', 'expedia placed'],
    ['https://vacation.hotwire.com/Checkout/V1/HotelBookingConfirmation', 'expedia placed'],
    ['https://www.expedia.com/Checkout/V1/HotelRulesAndRestrictions?tripid=1', 'expedia none'],
    ['https://www.hotels.com/booking/confirmation.html', 'expedia placed'],
    ['https://de.hotels.com/booking/details.html', 'expedia checkout'],
    ['https://evilhotels.com/booking/details.html', 'unknown'],
    ['https://www.alaskaair.com/booking/payment', 'airlines checkout'],
    ['https://booking.flyfrontier.com/Payment/New', 'airlines checkout'],
    ['https://www.delta.com/complete-purchase/review-pay?cartId=1', 'airlines checkout'],
    ['https://www.delta.com/complete-purchase/confirmation?cartId=1', 'airlines placed'],
    ['https://www.aa.com/booking/confirm?uuid=1', 'airlines placed'],
    ['https://www.southwest.com/air/booking/confirmation.html', 'airlines placed'],
    ['https://www.united.com/en/us/book-a-flight/confirmation/rev?CartId=1', 'airlines placed'],
    ['https://www.hawaiianairlines.com/book/Confirmation', 'airlines placed'],
    ['https://www.emirates.com/ae/english/help/', 'unknown'],
    ['https://notdelta.com/complete-purchase/', 'unknown'],
    ['https://www.agoda.com/book/?hotel=1', 'agoda checkout'],
    ['https://www.agoda.com/book/payment/?cnty=246', 'agoda checkout'],
    ['https://www.agoda.com/thankyou/?bookingId=1', 'agoda placed'],
    ['https://www.agoda.com/de-de/lake-lodge/hotel/toronto-ca.html', 'agoda product'],
    ['https://www.agoda.com/BookEarlyPayless?cid=1', 'unknown'],
  ])('%s is %s', (address, what) => expect(at(address)).toBe(what));
});

describe('shops', () => {
  it.each([
    ['https://www.target.com/checkout/confirmation?orderId=1', 'target placed'],
    ['https://www.target.com/checkout', 'target checkout'],
    ['https://pay.ebay.com/xo?action=create', 'ebay checkout'],
  ])('%s is %s', (address, what) => expect(at(address)).toBe(what));
});

describe('exams', () => {
  it.each([
    [
      'https://ieltsregistration.britishcouncil.org/ors/book-test?country=PE&examDate=2027-02-13',
      'ielts-british-council checkout',
    ],
    [
      'https://ieltsregistration.britishcouncil.org/ors/find-test?country=CA',
      'ielts-british-council none',
    ],
    ['https://ielts.idp.com/book/UKVI?lang=en&testSessionDate=13/02/2027', 'ielts-idp checkout'],
    ['https://ielts.idp.com/book/IELTS?countryId=35', 'ielts-idp none'],
    ['https://ielts.idp.com/book', 'ielts-idp none'],
    ['https://ielts.idp.com/book/Json/FindAvailableTestSessionForNewBooking', 'ielts-idp none'],
    ['https://v2.ereg.ets.org/ereg/public/workflowmanager/schlWorkflow?_p=TEL', 'ets checkout'],
    ['https://ereg.ets.org/ereg/public/jump?_p=GRI', 'ets none'],
    [
      'https://wsr.pearsonvue.com/testtaker/registration/Dashboard/PEARSONLANGUAGE',
      'pearson-vue none',
    ],
    ['https://www6.pearsonvue.com/testtaker/signin/SignInPage/PEARSONLANGUAGE', 'pearson-vue none'],
    ['https://wsr.pearsonvue.com/testtaker/registration/examlist/ANTHROPIC', 'unknown'],
    ['https://www.pearsonpte.com/book-now', 'pearson-vue none'],
  ])('%s is %s', (address, what) => expect(at(address)).toBe(what));
});

describe('an order from', () => {
  it.each([
    ['steam', 'game-account'],
    ['playstation', 'game-account'],
    ['microsoft', 'game-account'],
    ['netflix', 'subscription'],
    ['spotify', 'subscription'],
    ['booking', 'travel'],
    ['expedia', 'travel'],
    ['agoda', 'travel'],
    ['airlines', 'travel'],
    ['ielts-british-council', 'exam'],
    ['ielts-idp', 'exam'],
    ['ets', 'exam'],
    ['pearson-vue', 'exam'],
  ])('%s is one for %s', (id, orders) =>
    expect(askedStores.find((store) => store.id === id)?.orders).toBe(orders),
  );
});
