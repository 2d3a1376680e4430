import { checks } from './checks.ts';
import { meet } from './subject.ts';

/** How one rule came out: `fault` is a sentence, `null` when it holds. */
export type Outcome = { readonly rule: string; readonly fault: string | null };

/** Tries every rule of the contract at the implementation at `origin`; registers two shoppers there and places orders that it doesn't pay. Never throws. */
export const runConformance = async (origin: string): Promise<Outcome[]> => {
  const first = 'the profile follows the contract, and shoppers can register';
  const subject = await meet(origin).catch((error: unknown) => sentenceOf(error));
  if (typeof subject === 'string') return [{ rule: first, fault: subject }];
  const outcomes: Outcome[] = [{ rule: first, fault: null }];
  for (const { rule, run } of checks) {
    const fault = await run(subject).then(() => null, sentenceOf);
    outcomes.push({ rule, fault });
  }
  return outcomes;
};

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
