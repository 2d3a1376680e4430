import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { contract } from '../lib/intermediary/contract.ts';
import { addConsole } from './console/add-console.ts';
import { bindTable } from './http/bind-table.ts';
import { handlers } from './http/handlers.ts';
import { openapiDocument } from './http/openapi-document.ts';
import { problemResponse } from './http/problem-response.ts';
import { refuse } from './http/refusal.ts';
import { logFault, logRequests } from './log.ts';
import { operatorCalls } from './operator/operator-calls.ts';
import { operatorHandlers } from './operator/operator-handlers.ts';
import { addPayRoutes } from './payment/pay-routes.ts';
import type { Service } from './service.ts';

const largestBody = 256 * 1024;

/**
 * The intermediary as a web application: the contract's calls, the operators' calls, the payment window, the staff's console and
 * `/openapi.json`. Any origin may call it, because a browser sends nothing along by itself: sessions are bearer tokens and cookies are
 * never looked at. Only the console has a cookie, so it is for its own pages alone.
 */
export const createApp = (service: Service): OpenAPIHono => {
  const app = new OpenAPIHono();
  app.use(logRequests(service.log));
  app.use((context, next) => (isConsole(context.req.path) ? next() : fromAnywhere(context, next)));
  app.use(bodyLimit({ maxSize: largestBody, onError: () => problemResponse(refuse('too-large')) }));
  bindTable(app, service, contract, handlers);
  bindTable(app, service, operatorCalls, operatorHandlers);
  addPayRoutes(app, service);
  addConsole(app, service);
  app.get('/openapi.json', (context) => context.json(openapiDocument(app, service.profile)));
  app.notFound(() => problemResponse(refuse('not-found')));
  app.onError((error) => {
    logFault(service.log, error);
    return problemResponse(refuse('internal'));
  });
  return app;
};

const allowHeaders = ['authorization', 'content-type'];
const allowMethods = ['GET', 'POST', 'PUT', 'DELETE'];
const fromAnywhere = cors({
  origin: '*',
  allowHeaders,
  allowMethods,
  exposeHeaders: ['retry-after'],
  maxAge: 86_400,
});

const isConsole = (path: string): boolean => path === '/console' || path.startsWith('/console/');
