/** What the background gives a script along when it puts it into a page: the element that was pointed at on this site, whether the store's own file is left aside, and the picker's words. */
export type Given = {
  readonly pointed: string | null;
  readonly generic: boolean;
  readonly words: PickerWords | null;
};

/** What the picker's banner says, and in which language and direction. */
export type PickerWords = {
  readonly what: string;
  readonly how: string;
  readonly leave: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
};

declare global {
  var wasitGiven: Given | undefined;
}

/** Runs in the page, in the extension's own world that the page can't see; it stands alone, since browsers send its source. */
export const give = (given: Given): void => {
  globalThis.wasitGiven = given;
};

/** What was given along; nothing when the script was registered for a site. */
export const given = (): Given =>
  globalThis.wasitGiven ?? { pointed: null, generic: false, words: null };
