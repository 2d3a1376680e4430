/**
 * Stands in for WXT's context of a content script (wxt.config.ts), which with its polyfill is as large as half of what is ours and speaks to the page's own
 * scripts. When a script has to end says page-life.ts.
 */
export class ContentScriptContext {}
