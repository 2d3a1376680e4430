/** Wraps a name, amount or address for use inside a sentence, so that neither's direction disturbs the other (Unicode first-strong isolate). */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
