/** What drizzle-kit reads to write the next migration: `drizzle-kit generate --config service/drizzle.config.ts --name what-changes`. */
export const dialect = 'postgresql';
export const schema = [
  'auth-tables',
  'tables',
  'ledger-tables',
  'payee-tables',
  'club-tables',
  'thread-tables',
  'staff-tables',
  'login-tables',
].map((name) => `./service/database/${name}.ts`);
export const out = './service/database/migrations';
