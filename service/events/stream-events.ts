import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { OrderEvent } from '../../lib/orders/order-event.ts';
import type { Service } from '../service.ts';
import { readEvents } from './read-events.ts';

/**
 * What happens to an owner's orders, as it happens, as server-sent events; begins after the cursor. Every stream asks the database
 * by itself, so that it sees what other processes wrote too, and nothing is left behind when its client leaves.
 */
export const streamEvents = (
  service: Service,
  context: Context,
  owner: string,
  after: number,
): Response =>
  streamSSE(context, async (stream) => {
    const { eventPoll, heartbeat } = service.limits;
    let last = after;
    let quiet = 0;
    await stream.write(': listening\n\n');
    while (!stream.aborted && !stream.closed) {
      const page = await readEvents(service, owner, last);
      for (const event of page.events) await send(stream, event);
      last = page.last;
      quiet = page.events.length > 0 ? 0 : quiet + eventPoll;
      if (quiet >= heartbeat) {
        await stream.write(': still here\n\n');
        quiet = 0;
      }
      if (page.events.length === 0) await stream.sleep(eventPoll * 1000);
    }
  });

const send = (stream: SSEStreamingApi, event: OrderEvent): Promise<void> =>
  stream.writeSSE({ id: String(event.seq), event: 'message', data: JSON.stringify(event) });
