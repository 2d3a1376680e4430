import { pullEvents } from '../../lib/actions/pull-events.ts';
import { readAccount } from '../../lib/actions/read-account.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { streamEvents } from '../../lib/intermediary/stream-events.ts';
import { tellNews } from './tell-news.ts';

/** Longer than the pause between two `pageOpened` of a page of ours. */
const listenFor = 25_000;

const open = new Map<string, { stop: AbortController; timer: ReturnType<typeof setTimeout> }>();

/** Streams an intermediary's events while a page of ours is open: each call keeps the stream for another 25 s. */
export const listen = async (tools: Tools, origin: string): Promise<void> => {
  const running = open.get(origin);
  if (running) clearTimeout(running.timer);
  const stop = running?.stop ?? new AbortController();
  open.set(origin, { stop, timer: setTimeout(() => stop.abort(), listenFor) });
  if (!running) await follow(tools, origin, stop.signal);
};

const follow = async (tools: Tools, origin: string, signal: AbortSignal): Promise<void> => {
  const account = await readAccount(tools, origin);
  const news = async () => {
    await pullEvents(tools, origin);
    await tellNews(tools);
  };
  if (account) {
    await news();
    const { token, cursor: after } = account;
    await streamEvents({ origin, token, after }, signal, news);
  }
  clearTimeout(open.get(origin)?.timer);
  open.delete(origin);
};
