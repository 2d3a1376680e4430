import type { ChipText } from '../../lib/messages/chip-text.ts';
import type { Store } from '../../lib/stores/store.ts';
import { totalPlace } from '../../lib/stores/total-place.ts';
import { isChipText } from './is-chip-text.ts';
import { lineOf } from './line-of.ts';

/** The inert text beside the store's total. It lives in a closed shadow root, holds no control and does nothing when clicked. */
export type Chip = { receive: (message: unknown) => undefined; remove: () => void };

const style = `
  :host { all: initial; display: inline-block; max-inline-size: 100%; }
  span { display: inline-block; margin: 4px 0; padding: 3px 10px; border: 1px solid #a8d5c7; border-radius: 12px;
    background: #e4f3ee; color: #0a4d3f; font: 600 13px/1.4 system-ui, Vazirmatn, Tahoma, sans-serif; cursor: default; }
  small { display: block; font-size: 11px; font-weight: 400; }
  @media (prefers-color-scheme: dark) { span { background: #123a31; color: #b9ecdd; border-color: #2a6757; } }
`;

/** Stores redraw parts of their pages; how often the chip looks whether it went with one. */
const lookAfter = 1500;

/** Makes the chip of one page; nothing is drawn until the background has said what. */
export const createChip = (document: Document, stores: readonly Store[]): Chip => {
  let sign: Sign | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let shown = false;

  const stand = (host: Element): void => {
    const place = shown ? totalPlace(document, stores) : null;
    const line = place && lineOf(place);
    if (!line) host.remove();
    else if (host.previousSibling !== line) line.after(host);
  };
  const draw = (): Sign => {
    const drawn = drawSign(document);
    timer = setInterval(() => {
      if (shown && !drawn.host.isConnected) stand(drawn.host);
    }, lookAfter);
    return drawn;
  };
  const receive = (message: unknown): undefined => {
    if (!isChipText(message)) return;
    shown = message.chip !== null;
    sign ??= draw();
    sign.write(message);
    stand(sign.host);
  };
  const remove = (): void => {
    clearInterval(timer);
    sign?.host.remove();
  };
  return { receive, remove };
};

type Sign = { host: Element; write: (words: ChipText) => void };

const drawSign = (document: Document): Sign => {
  const host = document.createElement('span');
  const label = document.createElement('span');
  const text = document.createElement('bdi');
  const source = document.createElement('small');
  const sheet = document.createElement('style');
  sheet.textContent = style;
  label.append(text, source);
  host.attachShadow({ mode: 'closed' }).append(sheet, label);
  const write = ({ chip, title, language, direction }: ChipText): void => {
    text.textContent = chip;
    source.textContent = title;
    label.lang = language;
    label.dir = direction;
  };
  return { host, write };
};
