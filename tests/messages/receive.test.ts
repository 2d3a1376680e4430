import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fromOurPages } from '../../lib/messages/from-our-pages.ts';
import { fromStorePage } from '../../lib/messages/from-store-page.ts';
import { type Handlers, type MessageName, messages } from '../../lib/messages/message.ts';
import { receive } from '../../lib/messages/receive.ts';
import type { Sender } from '../../lib/messages/sender.ts';
import { bodies } from './bodies.ts';

const self = { id: 'wasit', origin: 'chrome-extension://wasit' };

const senders = {
  'our popup': { id: 'wasit', origin: self.origin, url: `${self.origin}/popup.html` },
  'our page in a tab': {
    id: 'wasit',
    origin: self.origin,
    url: `${self.origin}/orders.html`,
    frameId: 0,
    tab: { id: 7 },
  },
  'our content script': {
    id: 'wasit',
    origin: 'https://www.amazon.com',
    url: 'https://www.amazon.com/cart',
    frameId: 0,
    tab: { id: 7 },
  },
  'our content script in a frame': {
    id: 'wasit',
    origin: 'https://www.amazon.com',
    url: 'https://www.amazon.com/cart',
    frameId: 3,
    tab: { id: 7 },
  },
  'our content script at another host': {
    id: 'wasit',
    origin: 'https://evil.example',
    url: 'https://evil.example/cart',
    frameId: 0,
    tab: { id: 7 },
  },
  'another extension': {
    id: 'other',
    origin: 'chrome-extension://other',
    url: 'chrome-extension://other/popup.html',
  },
  'another extension that names our origin in its address': {
    id: 'other',
    url: `${self.origin}/popup.html`,
  },
  'a web page': {
    origin: 'https://www.amazon.com',
    url: 'https://www.amazon.com/cart',
    frameId: 0,
    tab: { id: 7 },
  },
  nobody: {},
} satisfies Record<string, Sender>;

const ourPages: readonly string[] = ['our popup', 'our page in a tab'];
/** A message without an address may come from any page that our content script runs on. */
const storePages = (name: MessageName): readonly string[] =>
  name === 'pageLeft' || name === 'pointingLeft' || name === 'reportMade'
    ? ['our content script', 'our content script at another host']
    : ['our content script'];

const names = Object.keys(messages) as MessageName[];

const spies = (): Handlers =>
  Object.fromEntries(
    names.map((name) => [name, vi.fn(async () => undefined)]),
  ) as unknown as Handlers;

describe('every message from every sender', () => {
  const cells = names.flatMap((name) =>
    Object.entries(senders).map(([who, sender]) => ({ name, who, sender: sender as Sender })),
  );

  it.each(cells)('$name from $who', ({ name, who, sender }) => {
    const handlers = spies();
    const outcome = receive({ name, body: bodies[name] }, sender, self, handlers);
    const allowed = name in fromStorePage ? storePages(name) : ourPages;
    if (allowed.includes(who)) {
      expect(outcome).toBeInstanceOf(Promise);
      expect(handlers[name]).toHaveBeenCalledOnce();
    } else {
      expect(outcome).toBe('wrong-sender');
      expect(handlers[name]).not.toHaveBeenCalled();
    }
  });

  it('leaves no message without a speaker', () => {
    expect(names).toHaveLength(
      Object.keys(fromStorePage).length + Object.keys(fromOurPages).length,
    );
  });
});

describe('malformed messages', () => {
  const popup = senders['our popup'];

  it.each([
    null,
    undefined,
    7,
    'pageSeen',
    [],
    {},
    { name: 'pageSeen', extra: 1, body: {} },
    { name: '__proto__', body: {} },
    { name: 'toString', body: {} },
  ])('refuses %j as no message of ours', (raw) => {
    expect(receive(raw, popup, self, spies())).toBe('unknown-message');
  });

  it.each(names.filter((name) => name in fromOurPages))(
    'refuses an unknown field in %s',
    (name) => {
      const body = { ...bodies[name], smuggled: 1 };
      expect(receive({ name, body }, popup, self, spies())).toBe('malformed');
    },
  );

  it('never throws and lets nothing through, whatever comes', () => {
    const handlers = spies();
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.anything({ withNullPrototype: true }),
        (name, body) => {
          fc.pre(!messages[name].safeParse(body).success);
          expect(receive({ name, body }, popup, self, handlers)).toMatch(/wrong-sender|malformed/);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
