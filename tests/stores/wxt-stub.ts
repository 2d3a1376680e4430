/** What the content script takes from the framework, for measuring the script without it. */
export const browser = {};
export const defineContentScript = <T>(script: T): T => script;
