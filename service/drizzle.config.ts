/** What drizzle-kit reads to write the next migration: `drizzle-kit generate --config service/drizzle.config.ts --name what-changes`. */
export const dialect = 'postgresql';
export const schema = ['./service/database/auth-tables.ts', './service/database/tables.ts'];
export const out = './service/database/migrations';
