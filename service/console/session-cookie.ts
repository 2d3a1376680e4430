import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Service } from '../service.ts';
import { newSession, openSession, type Session, sealSession, sessionLife } from './session.ts';

type Needs = Pick<Service, 'consoleKey' | 'now'>;

/** The two cookies, each sent to its own path only. The form for signing in has its own, so that showing it to somebody who came by a link from another site signs nobody out. */
const paths = { console: '/console', 'sign-in': '/console/sign-in' } as const;
type Which = keyof typeof paths;

// Browsers keep secure cookies of loopback addresses too.
const flags = { httpOnly: true, secure: true, sameSite: 'Strict' } as const;

const nameOf = (which: Which): string => `__Secure-${which}`;

/** The session that a request came with; `null` for none. */
export const readSession = async (
  { consoleKey, now }: Needs,
  context: Context,
  which: Which,
): Promise<Session | null> => {
  const sealed = getCookie(context, nameOf(which));
  return sealed ? openSession(sealed, consoleKey, now()) : null;
};

/** Gives the browser a new session and brings it. */
export const startSession = async (
  { consoleKey, now }: Needs,
  context: Context,
  [which, token]: readonly [which: Which, token: string | null],
): Promise<Session> => {
  const session = newSession(token);
  const sealed = await sealSession(session, consoleKey, now());
  setCookie(context, nameOf(which), sealed, { ...flags, path: paths[which], maxAge: sessionLife });
  return session;
};

/** Has the browser forget its session. */
export const endSession = (context: Context): void => {
  deleteCookie(context, nameOf('console'), { ...flags, path: paths.console });
};
