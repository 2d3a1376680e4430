import { useEffect, useState } from 'react';
import { createClient } from '../../lib/intermediary/client.ts';
import type { Payee } from '../../lib/orders/payee.ts';

/** Between the last key and the question, in milliseconds. */
const pause = 250;
const shortest = 2;

type Found = { readonly found: readonly Payee[] | null; readonly problem: string | null };
const nothing: Found = { found: null, problem: null };

/** Whom an intermediary's directory knows by a name or an id, asked anew as one types. It is public and only read, so the page that shows it may ask. */
export function usePayees(origin: string, query: string): Found {
  const [answer, setAnswer] = useState<Found>(nothing);
  const asked = query.trim();
  useEffect(() => {
    if (asked.length < shortest) return setAnswer(nothing);
    let isOver = false;
    const timer = setTimeout(async () => {
      const told = await createClient(origin, null)('payees', { query: { query: asked } });
      if (isOver) return;
      setAnswer(
        told.ok
          ? { found: told.value.payees, problem: null }
          : { found: null, problem: told.problem.code },
      );
    }, pause);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [origin, asked]);
  return answer;
}
