import type { MiddlewareHandler } from 'hono';
import { type Logger, pino } from 'pino';

/** What is never written to the log, wherever it stands in an entry. */
const secret = [
  'authorization',
  'cookie',
  'password',
  'token',
  'number',
  'expiry',
  'code',
  'securityCode',
  'form',
  'fullName',
  'nationalId',
  'birthDate',
  'sealed',
];

/** The service's log, one JSON object a line on standard error; secrets, cards and identity forms are struck out. */
export const createLog = (level: string): Logger =>
  pino(
    {
      level,
      redact: { paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '…' },
    },
    pino.destination(2),
  );

/** Logs each request: method, path without its query, status. The token of a payment window is a secret, so its path is cut. */
export const logRequests =
  (log: Logger): MiddlewareHandler =>
  async (context, next) => {
    await next();
    const path = context.req.path.replace(/^\/pay\/.*/, '/pay/…');
    log.debug({ method: context.req.method, path, status: context.res.status }, 'request');
  };

/** Logs a fault by its kind and place. Not by its message: a database driver puts the values of the query there. */
export const logFault = (log: Logger, error: Error): void => {
  const cause = error.cause instanceof Error ? error.cause : error;
  const reason = 'code' in cause ? String(cause.code) : cause.name;
  const place = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8);
  log.error({ fault: error.name, reason, place }, 'a request failed');
};
