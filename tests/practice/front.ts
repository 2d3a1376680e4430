import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { z } from 'zod';
import { makeCertificate } from '../harness/certificate.ts';
import { aliexpress } from './aliexpress/aliexpress.ts';
import { amazons } from './amazon/amazon.ts';
import { type Basket, Change, changeBasket } from './basket.ts';
import { kettles } from './kettles/kettles.ts';
import { picture } from './picture.ts';
import type { Shop } from './shop.ts';

const shops: readonly Shop[] = [...amazons, aliexpress, kettles];

/** Every host that the front answers for: the practice stores and their picture hosts. */
export const practiceHosts: readonly string[] = [
  ...new Set(shops.flatMap((shop) => [shop.host, ...shop.pictureHosts])),
];

/** The front: one HTTPS server on loopback for all practice stores. It remembers each store's cart while it runs. */
export type Front = { port: number; close: () => Promise<void> };

const Asked = z.strictObject({ page: z.string(), change: Change });
const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const files: Record<string, readonly [type: string, text: string]> = {
  '/practice/shop.css': ['text/css', file('shop.css')],
  '/practice/shop.js': ['text/javascript', file('shop.js')],
};

const answer = (response: ServerResponse, status: number, type: string, text: string): void => {
  response
    .writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' })
    .end(text);
};

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

const change = async (
  shop: Shop,
  baskets: Map<string, Basket>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const asked = Asked.parse(await bodyOf(request));
  const basket = changeBasket(baskets.get(shop.host) ?? shop.firstBasket, asked.change);
  baskets.set(shop.host, basket);
  const page = shop.pages.find(({ path }) => path.test(asked.page));
  answer(response, 200, 'application/json', JSON.stringify(page?.parts(basket) ?? {}));
};

const sendAsset = (path: string, response: ServerResponse): void => {
  const asset = files[path];
  const drawn = picture(/^\/practice\/(\w+)\.svg$/.exec(path)?.[1] ?? '');
  if (asset) answer(response, 200, ...asset);
  else if (drawn) answer(response, 200, 'image/svg+xml', drawn);
  else answer(response, 404, 'text/plain', 'This practice store has no such page.');
};

const respond = async (
  baskets: Map<string, Basket>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const host = request.headers.host ?? '';
  const { pathname } = new URL(request.url ?? '/', `https://${host}`);
  const shop = shops.find((known) => known.host === host);
  if (shop && request.method === 'POST') return change(shop, baskets, request, response);
  const page = shop?.pages.find(({ path }) => path.test(pathname));
  const lead = shop?.leads[pathname];
  if (shop && page)
    answer(response, 200, 'text/html', page.draw(baskets.get(host) ?? shop.firstBasket));
  else if (lead) response.writeHead(302, { Location: lead }).end();
  else sendAsset(pathname, response);
};

/** Starts the front on a free loopback port; a browser that maps the practice hosts to it finds the stores at their real addresses. */
export const startFront = async (): Promise<Front> => {
  const baskets = new Map<string, Basket>();
  const server = createServer(await makeCertificate(practiceHosts), (request, response) => {
    respond(baskets, request, response).catch((error) =>
      answer(response, 400, 'text/plain', String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
