import type { en } from './en.ts';

type PluralEnding = 'zero' | 'one' | 'two' | 'few' | 'many';

/** The shape of `en` with free texts: every key must be there, and a counted key may have the plural forms that its language needs. */
type SameKeys<T> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string
    ? string
    : SameKeys<T[K]>;
} & {
  readonly [K in keyof T as K extends `${infer Base}_other`
    ? `${Base}_${PluralEnding}`
    : never]?: string;
};

/** All words of one language. English is the master: a key that it has and another catalogue lacks does not compile. */
export type Catalogue = SameKeys<typeof en>;
