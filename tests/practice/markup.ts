/** A text made safe to stand in HTML, in a text or in a quoted attribute. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Several pieces of HTML in a row. */
export const each = <T>(values: readonly T[], draw: (value: T, index: number) => string): string =>
  values.map(draw).join('');
