import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { htmlPage, payForm } from '../stores/any-page/any-page-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'wasit-capture-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const save = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

type Outcome = { code: number; out: string; err: string };

const capture = (...args: string[]): Promise<Outcome> =>
  new Promise((done) => {
    const options = { timeout: 120_000, maxBuffer: 10_000_000 };
    execFile(process.execPath, ['tests/accuracy/capture.ts', ...args], options, (error, out, err) =>
      done({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
  });

const sums =
  '<div><span>Subtotal</span><span>€40.00</span></div><div><span>Shipping</span><span>€5.00</span></div><div><span>Order total</span><span>€45.00</span></div>';
const checkout = (body: string, head = '') =>
  htmlPage('en', 'Checkout', `<h1>Checkout</h1>${body}${payForm('Pay')}`, head);

/** The same in Shift_JIS: 合計 is its only word outside ASCII, and the yen sign is its backslash. */
const shiftJis = Buffer.concat([
  Buffer.from(
    `<html lang="ja"><head><meta charset="Shift_JIS"><title>checkout</title></head><body><h1>Checkout</h1><p><span>`,
  ),
  Buffer.from([0x8d, 0x87, 0x8c, 0x76]),
  Buffer.from('</span> <span>JPY 1,200</span></p>'),
  Buffer.from(`${payForm('Pay')}</body></html>`),
]);

describe('the capture command', () => {
  it('prints what is read from one saved page, and nothing else', async () => {
    const file = save('checkout.html', checkout(sums));
    const { code, out } = await capture(file, '--url', 'https://shop.example/checkout');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...{ kind: 'checkout', store: null, url: 'https://shop.example/checkout' },
      ...{ currency: 'EUR', total: '45.00', confidence: 'high', reasons: [] },
      lines: [
        { kind: 'items', label: 'Subtotal', amount: '40.00' },
        { kind: 'shipping', label: 'Shipping', amount: '5.00' },
      ],
    });
  });

  it('reads what components keep in their shadow trees, as it is drawn', async () => {
    const inShadow = (tag: string, shadow: string, light = '') =>
      `<${tag}><template shadowrootmode="open">${shadow}</template>${light}</${tag}>`;
    const line = (label: string, amount: string) =>
      inShadow('sum-line', `<span>${label}</span> <slot></slot>`, `<b>${amount}</b>`);
    const head = inShadow('shop-head', '<header><p>Total: €9.00</p></header>');
    const lines = line('Subtotal', '€40.00') + line('Shipping', '€5.00') + line('Total', '€45.00');
    const page = inShadow('shop-checkout', `<h1>Checkout</h1>${lines}${payForm('Pay')}`);
    const file = save('shadow.html', htmlPage('en', 'Checkout', head + page));
    const { out } = await capture(file);
    expect(JSON.parse(out)).toMatchObject({
      ...{ kind: 'checkout', currency: 'EUR', total: '45.00', confidence: 'high', reasons: [] },
      lines: [
        { kind: 'items', label: 'Subtotal', amount: '40.00' },
        { kind: 'shipping', label: 'Shipping', amount: '5.00' },
      ],
    });
  });

  it.each([
    ['beside the page', 'position:fixed;left:100%;width:300px'],
    ['far to the left', 'position:absolute;left:-9999px;width:300px'],
    ['folded to nothing', 'height:0;overflow:hidden'],
  ])('reads no cart in a drawer that is %s', async (_, style) => {
    const row =
      '<li class="cart-item"><a href="/mug">Mug</a><input name="qty" value="2"><b>€40.00</b></li>';
    const drawer = `<aside style="${style}"><h2>Your cart</h2><ul>${row}</ul>${sums}<a class="btn" href="/checkout">Checkout</a></aside>`;
    const file = save(
      'drawer.html',
      htmlPage('en', 'Stories', `<h1>Stories</h1><p>News.</p>${drawer}`),
    );
    const { out } = await capture(file);
    expect(JSON.parse(out)).toMatchObject({ kind: 'none', total: null });
  });

  it('reads a form whose own fields stand in the place of its properties', async () => {
    const fields =
      'parentElement children textContent tagName getAttribute matches closest contains';
    const masks = [
      ...fields.split(' '),
      'nextElementSibling',
      'previousElementSibling',
      'assignedSlot',
    ]
      .map((name) => `<input type="hidden" name="${name}">`)
      .join('');
    const row = (name: string, count: number) =>
      `<li><form><a href="/${name}">${name}</a>${masks}<input name="quantity" value="${count}"><b>€20.00</b></form></li>`;
    const body = `<ul>${row('Mug', 1)}${row('Cup', 1)}</ul><form>${masks}${sums}</form>`;
    const file = save('masked.html', htmlPage('en', 'Your cart', `<h1>Your cart</h1>${body}`));
    const { out } = await capture(file, '--url', 'https://shop.example/cart');
    expect(JSON.parse(out)).toMatchObject({
      ...{ kind: 'cart', currency: 'EUR', total: '45.00', confidence: 'high', reasons: [] },
      items: [
        { title: 'Mug', quantity: 1, unitPrice: '20.00' },
        { title: 'Cup', quantity: 1, unitPrice: '20.00' },
      ],
    });
  });

  it('reads a list in one go, whatever is wrong with one of its pages', async () => {
    save('good.html', checkout(sums));
    save('sjis.html', shiftJis);
    save('nothing.html', '');
    save(
      'restless.html',
      checkout(
        sums,
        '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><script>document.documentElement.remove();location.href="https://elsewhere.example/"</script>',
      ),
    );
    const cases = ['good', 'missing', 'sjis', 'nothing', 'restless'].map((name) => ({
      file: `${name}.html`,
      url: null,
    }));
    const { code, out, err } = await capture('--list', save('cases.json', JSON.stringify(cases)));
    expect(code).toBe(0);
    const read: { file: string; total: string | null; currency: string | null }[] = JSON.parse(out);
    expect(read.map(({ file, total, currency }) => [file, total, currency])).toEqual([
      ['good.html', '45.00', 'EUR'],
      ['missing.html', null, null],
      ['sjis.html', '1200', 'JPY'],
      ['nothing.html', null, null],
      ['restless.html', '45.00', 'EUR'],
    ]);
    expect(err).toContain('missing.html');
  });

  it.each([
    [['/nowhere/at-all.html']],
    [[]],
    [['a.html', '--url', 'nonsense']],
    [['--list', '/nowhere/cases.json']],
    [['--what']],
  ])('says in a sentence what is wrong with %j', async (args) => {
    const { code, out, err } = await capture(...args);
    expect(code).not.toBe(0);
    expect(out).toBe('');
    expect(err).toMatch(/\w+ \w+/);
  });
});
