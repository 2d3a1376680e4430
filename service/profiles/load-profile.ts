import { readFileSync } from 'node:fs';
import { kops } from './kops.ts';
import { ProfileData } from './profile-data.ts';
import { upcard } from './upcard.ts';

const known: Readonly<Record<string, ProfileData>> = { upcard, kops };

/** The profile of a name (`upcard`, `kops`) or of a JSON file. Throws with a sentence when there is none or it breaks the rules of ProfileData. */
export const loadProfile = (nameOrPath: string): ProfileData => {
  const data = known[nameOrPath] ?? readProfile(nameOrPath);
  const parsed = ProfileData.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Error(`The profile ${nameOrPath} is not valid: ${parsed.error.message}`);
};

const readProfile = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const known =
      'There is no profile of this name; known are upcard and kops, or the path of a JSON file.';
    throw new Error(`${known} (${path}: ${error instanceof Error ? error.message : error})`);
  }
};
