/**
 * The addresses of the two practice intermediaries that `npm start` runs. Only they may be spoken to over
 * plain HTTP, because they stand on loopback. `npm start` builds with other ports when these are taken.
 */
export const practiceOrigins: readonly string[] = (
  import.meta.env?.['WXT_PRACTICE_ORIGINS'] ?? 'http://127.0.0.1:8787,http://127.0.0.1:8788'
).split(',');
