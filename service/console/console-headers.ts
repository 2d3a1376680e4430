/** What every answer of the console comes with: nothing runs and nothing is loaded but the console's own style and, on a `live` page, its one script; kept nowhere, framed nowhere. */
export const consoleHeaders = (live: boolean): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    ...(live ? ["script-src 'self'", "connect-src 'self'"] : []),
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
});
