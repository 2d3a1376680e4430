/** A control's role, as a screen reader would say it. */
export type Role = 'button' | 'link' | 'radio' | 'checkbox' | 'option';

/** One tab of either browser, used as a person uses it: by roles, names and visible words. Every wait is bounded and says what it waited for. */
export type Tab = {
  goto: (address: string) => Promise<void>;
  address: () => Promise<string>;
  press: (role: Role, name: RegExp) => Promise<void>;
  /** Moves the pointer to the middle of an element and clicks there, whatever stands in front. */
  clickAt: (selector: string) => Promise<void>;
  /** Presses a key by its name. */
  key: (name: 'Escape' | 'Enter' | 'ArrowUp') => Promise<void>;
  fill: (label: RegExp, value: string) => Promise<void>;
  /** Types digits into the parts of a date field, in the order in which they stand. */
  typeDate: (label: RegExp, digits: string) => Promise<void>;
  /** All words that can be seen. */
  text: () => Promise<string>;
  /** The first match among the words that can be seen, as soon as it is there. */
  see: (words: RegExp, milliseconds?: number) => Promise<RegExpExecArray>;
  resize: (width: number, height: number) => Promise<void>;
  /** Puts the tab in front of the others of its window. */
  show: () => Promise<void>;
  /** Evaluates an expression in the page; a promise is awaited. */
  evaluate: (expression: string) => Promise<unknown>;
  shot: (file: string) => Promise<void>;
  close: () => Promise<void>;
};

/** A browser with the extension in it. */
export type Driver = {
  name: string;
  newTab: () => Promise<Tab>;
  /** Opens a page of the extension in a tab. */
  extensionTab: (path: string) => Promise<Tab>;
  /** The open tab whose address matches, as soon as there is one. */
  tabAt: (address: RegExp) => Promise<Tab>;
  /** Clicks the extension's icon in the toolbar over this tab, as a person does: that lets it into the page (`activeTab`). */
  clickIcon: (tab: Tab) => Promise<void>;
  /** Ends the extension's background, as the browser does when it is idle. */
  stopBackground: () => Promise<void>;
  /** What the chip beside the store's total says; `null` where there is none, `''` where this browser can't look into it. */
  chip: (tab: Tab) => Promise<string | null>;
  close: () => Promise<void>;
};
