import type { z } from 'zod';
import { type Draft, type DraftValue, isDraft } from './draft.ts';
import { type IssueWord, issueWord } from './issue-word.ts';

const valueAt = (draft: Draft, path: readonly PropertyKey[]): DraftValue | undefined =>
  path.reduce<DraftValue | undefined>(
    (value, name) => (isDraft(value) ? value[String(name)] : undefined),
    draft,
  );

/** The first thing wrong with each field of a draft, by its path joined with "-"; empty when the schema accepts it. */
export function issuesByPath(schema: z.ZodObject, draft: Draft): ReadonlyMap<string, IssueWord> {
  const found = new Map<string, IssueWord>();
  for (const issue of schema.safeParse(draft).error?.issues ?? []) {
    const path = issue.path.map(String).join('-');
    const value = valueAt(draft, issue.path);
    if (!found.has(path)) found.set(path, issueWord(issue, !value));
  }
  return found;
}
