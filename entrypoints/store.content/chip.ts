import type { ChipText } from '../../lib/messages/chip-text.ts';
import { totalPlace } from '../../lib/stores/total-place.ts';

/** The inert text beside the store's total. It lives in a closed shadow root, holds no control and takes no click. */
export type Chip = { receive: (message: unknown) => undefined; remove: () => void };

const style = `
  :host { all: initial; }
  span { font: 600 13px/1.5 system-ui, Vazirmatn, Tahoma, sans-serif; display: inline-block; margin-inline: 8px; padding: 2px 10px;
    border-radius: 999px; background: #e4f3ee; color: #0a4d3f; border: 1px solid #a8d5c7; cursor: default; white-space: nowrap; }
  small { font: 400 11px/1.5 system-ui, Vazirmatn, Tahoma, sans-serif; margin-inline-start: 6px; opacity: 0.85; }
  @media (prefers-color-scheme: dark) { span { background: #123a31; color: #b9ecdd; border-color: #2a6757; } }
`;

/** Makes the chip of one page; it shows nothing until the background has said what. */
export const createChip = (document: Document): Chip => {
  const host = document.createElement('span');
  const label = document.createElement('span');
  const text = document.createElement('bdi');
  const source = document.createElement('small');
  const sheet = document.createElement('style');
  sheet.textContent = style;
  label.append(text, source);
  host.attachShadow({ mode: 'closed' }).append(sheet, label);

  const show = ({ chip, title, language, direction }: ChipText): void => {
    const place = chip === null ? null : totalPlace(document);
    if (!place || chip === null) {
      host.remove();
      return;
    }
    text.textContent = chip;
    source.textContent = title;
    label.lang = language;
    label.dir = direction;
    if (host.previousSibling !== place) place.after(host);
  };
  return {
    receive: (message) => {
      if (isChipText(message)) show(message);
      return undefined;
    },
    remove: () => host.remove(),
  };
};

/** Checked by hand: a schema library would be most of this script. */
const isChipText = (value: unknown): value is ChipText =>
  typeof value === 'object' &&
  value !== null &&
  'chip' in value &&
  (value.chip === null || typeof value.chip === 'string') &&
  'title' in value &&
  typeof value.title === 'string' &&
  'language' in value &&
  typeof value.language === 'string' &&
  'direction' in value &&
  (value.direction === 'ltr' || value.direction === 'rtl');
