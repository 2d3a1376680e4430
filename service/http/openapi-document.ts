import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Profile } from '../../lib/pricing/profile.ts';

/** The OpenAPI 3.1 document of every call that was bound, out of the same schemas that parse the requests. */
export const openapiDocument = (app: OpenAPIHono, { name }: Pick<Profile, 'name'>) => {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: `${name}: the intermediary contract`, version: '1' },
    servers: [{ url: '/' }],
  });
  return { ...document, components: { ...document.components, securitySchemes } };
};

const bearer = { type: 'http', scheme: 'bearer' } as const;
const securitySchemes = { shopper: bearer, operator: bearer };
