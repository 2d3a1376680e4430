/** What the script on a store's page needs of the stores' table at first; worked out from it when the script is built (wxt.config.ts), so that no store need be set up where it has nothing to read. */
declare module 'virtual:store-pages' {
  type Store = import('../../lib/stores/store.ts').Store;

  /** The stores whose pages the script stands in: `id` is a part of all of a store's hosts, and `paths` matches where there is something to read. */
  export const storePages: readonly {
    readonly id: string;
    readonly paths: RegExp;
    readonly load: () => Promise<Store>;
  }[];
  export const storeMatches: string[];
}
