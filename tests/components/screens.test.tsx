import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ReaderProvider } from '../../components/shell/ReaderProvider.tsx';
import { createI18n } from '../../lib/i18n/create-i18n.ts';
import { type Language, locales } from '../../lib/i18n/locales.ts';
import { toman } from '../../lib/money/unit.ts';
import { now } from './samples.ts';
import { screenNames } from './screen-names.ts';
import { screens } from './screens.tsx';

const markup = (screen: string, language: Language) =>
  renderToStaticMarkup(
    <ReaderProvider
      i18n={createI18n(language)}
      theme="system"
      locale={locales[language]}
      unit={toman}
      timeZone="Asia/Tehran"
      now={now}
    >
      {screens[screen]}
    </ReaderProvider>,
  );

const text = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the gallery', () => {
  it('is listed for programs that cannot load it', () =>
    expect(Object.keys(screens)).toEqual(screenNames));

  it.each(screenNames)('%s has words for all that it says', (screen) => {
    for (const language of ['en', 'fa'] as const) {
      const words = text(markup(screen, language));
      expect(words).not.toMatch(/\b(?:problem|status|field|hint|issue|unusable)\.[a-z-]+\./);
      expect(words).not.toMatch(/\{\{|undefined|NaN|\[object/);
    }
  });
});

describe('a screen', () => {
  it('has the direction of its reader', () => {
    expect(markup('cart', 'fa')).toContain('<div class="reader" lang="fa" dir="rtl">');
    expect(markup('cart', 'en')).toContain('<div class="reader" lang="en" dir="ltr">');
  });

  it('shows the local total in toman, with the digits of its reader', () => {
    expect(text(markup('cart', 'en'))).toContain('27,450,000 toman');
    expect(text(markup('cart', 'fa'))).toContain('۲۷٬۴۵۰٬۰۰۰ تومان');
  });

  it('never marks a cart as adding up when something is unexplained', () => {
    expect(text(markup('cart', 'en'))).toContain('Adds up to the last cent');
    expect(text(markup('cart-sum', 'en'))).not.toContain('Adds up');
    expect(text(markup('cart-sum', 'en'))).toContain('is not explained');
  });

  it('says why an intermediary cannot be used, after those that can', () => {
    const words = text(markup('cart', 'en'));
    expect(words).toContain('KOPS\u2069 takes only: sellers’ invoices, paid into South Korea.');
    expect(words.indexOf('UpCard')).toBeLessThan(words.indexOf('KOPS'));
  });

  it('offers a fresh price and nothing else of the order when the price has run out', () => {
    expect(text(markup('price-expired', 'en'))).toContain(
      'Nothing was ordered and no money moved.',
    );
    expect(text(markup('price-expired', 'en'))).not.toContain('holds for');
  });

  it('lists everything that leaves the device, marks what was taken out', () => {
    const words = text(markup('review', 'en'));
    for (const sent of ['https://www.amazon.com/dp/B0CX23V2ZK', 'Nasrin Azad', 'Armenia'])
      expect(words).toContain(sent);
    expect(markup('review', 'en').match(/data-struck="true"/g)).toHaveLength(1);
  });

  it('asks for a password in a password field only', () => {
    const asking = ['sign-in', 'register', 'lost-password-code'];
    for (const screen of asking)
      expect(markup(screen, 'en').match(/type="password"/g)).toHaveLength(1);
    for (const screen of screenNames.filter((name) => !asking.includes(name)))
      expect(markup(screen, 'en')).not.toContain('type="password"');
  });

  it('has at most one way to pay or to place an order', () => {
    for (const screen of screenNames) {
      const words = markup(screen, 'en');
      expect((words.match(/>Place the order</g) ?? []).length).toBeLessThanOrEqual(1);
      expect((words.match(/>Pay [^<]*toman/g) ?? []).length).toBeLessThanOrEqual(1);
    }
  });
});
