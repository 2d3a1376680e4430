import { EventSourceParserStream } from 'eventsource-parser/stream';
import { contract } from './contract.ts';

/**
 * Listens to the server-sent events of an intermediary after a cursor and calls `onEvent` at each, until the stream ends or
 * `signal` says stop. What an event says is not used: it only means that a plain read will bring news. Resolves when it is over; never rejects.
 */
export const streamEvents = async (
  { origin, token, after }: { origin: string; token: string; after: number },
  signal: AbortSignal,
  onEvent: () => Promise<void>,
): Promise<void> => {
  try {
    const response = await fetch(new URL(`${contract.events.path}?after=${after}`, origin), {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${token}` },
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      signal,
    });
    if (!response.ok || !response.body) return;
    const events = response.body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream());
    for await (const _ of events) await onEvent();
  } catch {
    // Offline, stopped, or cut: the next wake-up reads what was missed.
  }
};
