import type { Store } from '../store.ts';

/** A shop program that stands at any host, known by what its pages hold: `marks` selects that. Otherwise a store like any other. */
export type Platform = Omit<Store, 'hosts' | 'home'> & { readonly marks: string };
