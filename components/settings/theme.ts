/** The look: as the system says, or by hand. Pages set it as `data-theme` on the document. */
export type Theme = 'system' | 'light' | 'dark';
