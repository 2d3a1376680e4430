import type { Practice } from './practice.ts';

/** The token that the practice services know as the operator's. */
export const staffToken = 'operator-token-of-the-tests';

/** A browser at the console, as far as these tests need one: it keeps cookies by their path and sends forms with the word of the last page. */
export type ConsoleWindow = {
  readonly get: (path: string) => Promise<Seen>;
  readonly post: (path: string, fields: Record<string, string>) => Promise<Seen>;
  readonly signIn: (token: string) => Promise<Seen>;
};

/** What it was shown: `to` is where a redirect leads. */
export type Seen = {
  readonly status: number;
  readonly to: string | null;
  readonly text: string;
  readonly headers: Headers;
};

/** Opens one at a practice service. */
export const openConsole = ({ fetch }: Pick<Practice, 'fetch'>): ConsoleWindow => {
  const cookies = new Map<string, { value: string; path: string }>();
  let csrf = '';
  const send = async (path: string, init: RequestInit = {}): Promise<Seen> => {
    const sent = [...cookies].filter(([, cookie]) => path.startsWith(cookie.path));
    const cookie = sent.map(([name, { value }]) => `${name}=${value}`).join('; ');
    const response = await fetch(path, { ...init, headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) keep(line);
    const text = await response.text();
    csrf = /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? csrf;
    const { status, headers } = response;
    return { status, to: headers.get('location'), text, headers };
  };
  const keep = (line: string): void => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/Max-Age=0/i.test(line)) cookies.delete(name);
    else cookies.set(name, { value, path: /Path=([^;]+)/i.exec(line)?.[1] ?? '/' });
  };
  const post = (path: string, fields: Record<string, string>) =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ csrf, ...fields }).toString(),
    });
  const signIn = async (token: string) => {
    await send('/console/sign-in');
    return post('/console/sign-in', { token });
  };
  return { get: (path) => send(path), post, signIn };
};
