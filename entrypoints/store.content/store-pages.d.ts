/** What the script on a store's page needs of the stores' table at first; worked out from it when the script is built (wxt.config.ts), so that the table itself need not be set up there. */
declare module 'virtual:store-pages' {
  export const pagePaths: RegExp;
  export const storeMatches: string[];
}
