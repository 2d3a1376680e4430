import type { Answer } from '../intermediary/answer.ts';
import type { Group } from '../intermediary/club.ts';
import { checked } from '../storage/checked.ts';
import { GroupRow } from '../storage/rows.ts';
import { callAsShopper } from './call-as-shopper.ts';
import type { Tools } from './tools.ts';

/** Opens a group at an intermediary, or joins the one of this code; it is the one that firm prices are asked with from then on. */
export const enterGroup = async (
  tools: Tools,
  origin: string,
  code: string | null,
): Promise<Answer<unknown>> =>
  keep(
    tools,
    origin,
    code === null
      ? await callAsShopper(tools, origin, 'openGroup', {})
      : await callAsShopper(tools, origin, 'joinGroup', { params: { code } }),
  );

/** Fetches how many have joined by now. One that is over is forgotten. */
export const refreshGroup = async (tools: Tools, origin: string): Promise<void> => {
  const code = await groupAt(tools, origin);
  if (code === null) return;
  const answer = await callAsShopper(tools, origin, 'group', { params: { code } });
  if (!answer.ok && answer.problem.code === 'group-unknown') await tools.db.groups.delete(origin);
  await keep(tools, origin, answer);
};

/** The code of the group that the shopper orders with at an intermediary; `null` without one that is open still. */
export const groupAt = async ({ db, now }: Tools, origin: string): Promise<string | null> => {
  const group = checked(GroupRow, await db.groups.get(origin))?.group;
  return group && Date.parse(group.closesAt) > now().getTime() ? group.code : null;
};

const keep = async (
  { db }: Tools,
  origin: string,
  answer: Answer<Group>,
): Promise<Answer<unknown>> => {
  if (answer.ok) await db.groups.put({ origin, group: answer.value });
  return answer;
};
