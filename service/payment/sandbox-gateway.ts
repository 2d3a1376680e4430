import { digest } from '../../lib/intermediary/digest.ts';
import type { Gateway } from './gateway.ts';
import { sandboxCards } from './sandbox-cards.ts';

/** The sandbox: no money moves. It declines its one declining card and accepts the rest; the same key always has the same reference. */
export const sandboxGateway: Gateway = {
  charge: async ({ number }, amount, key) => {
    if (declining.has(number)) return { ok: false };
    const reference = await digest({ amount, key });
    return { ok: true, reference: `SANDBOX-${reference.slice(0, 12)}` };
  },
};

const declining = new Set(
  sandboxCards
    .filter(({ does }) => does === 'declined')
    .map(({ number }) => number.replaceAll(' ', '')),
);
