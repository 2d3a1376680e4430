import { randomBytes } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Service } from '../service.ts';
import { findPayment, type Payment } from './find-payment.ts';
import { wordsFor } from './page-words.ts';
import { type PayResult, pay, stateOf } from './pay.ts';
import { readCard } from './read-card.ts';
import { type PageView, renderPage } from './render-page.ts';

/** The payment window's two routes: look, and pay. What a browser gets there runs nothing and is kept nowhere. */
export const addPayRoutes = (app: OpenAPIHono, service: Service): void => {
  app.get('/pay/:token', async (context) => {
    const payment = await findPayment(service.db, context.req.param('token'));
    const result = payment ? stateOf(payment, service.now()) : 'closed';
    return show(service, context, payment, result);
  });
  app.post('/pay/:token', async (context) => {
    const payment = await findPayment(service.db, context.req.param('token'));
    if (!payment) return show(service, context, null, 'closed');
    const form = await context.req.formData().catch(() => new FormData());
    const result = await pay(service, payment, readCard(form));
    // After a payment the browser looks again, so that reloading asks for the page and doesn't send the card twice.
    return result === 'paid'
      ? context.redirect(context.req.url, 303)
      : show(service, context, payment, result);
  });
};

const show = async (
  { profile }: Service,
  context: Context,
  payment: Payment | null,
  result: PayResult | 'open',
): Promise<Response> => {
  const nonce = randomBytes(16).toString('base64');
  const words = wordsFor(context.req.query('lang'), context.req.header('accept-language'));
  const view: PageView = { words, profile, order: payment?.order ?? null, result, nonce };
  return context.html(await renderPage(view), statusFor(payment, result), headers(nonce));
};

const statusFor = (payment: Payment | null, result: PayResult | 'open'): 200 | 404 | 422 => {
  if (!payment) return 404;
  return result === 'open' || result === 'paid' ? 200 : 422;
};

const headers = (nonce: string): Record<string, string> => ({
  'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});
