import type { Service } from '../service.ts';

/** Ends the session of a request's bearer token; the token is worth nothing afterwards. */
export const endSession = async ({ auth }: Service, request: Request): Promise<void> => {
  const authorization = request.headers.get('authorization') ?? '';
  await auth.api.signOut({ headers: new Headers({ authorization }) });
};
