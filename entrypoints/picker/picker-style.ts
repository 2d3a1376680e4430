/** The look of the picker's banner and outline; they inherit nothing from the page. */
export const pickerStyle = `
  :host { all: initial; }
  .sheet { position: fixed; inset: 0; z-index: 2147483647; cursor: crosshair; }
  .outline { position: fixed; display: none; border: 3px solid #0b6b57; border-radius: 6px; background: #0b6b5722;
    box-shadow: 0 0 0 2px #ffffffcc; pointer-events: none; }
  .banner { position: fixed; inset-block-start: 12px; inset-inline: 0; margin-inline: auto; inline-size: fit-content;
    max-inline-size: min(36rem, calc(100vw - 32px)); padding: 10px 16px; border-radius: 12px; border: 1px solid #0b6b57;
    background: #ffffff; color: #10231e; font: 15px/1.5 system-ui, Vazirmatn, Tahoma, sans-serif; box-shadow: 0 6px 24px #00000040;
    display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; cursor: default; outline: none; }
  .banner strong { display: block; }
  .banner p { margin: 0; }
  .here { font-weight: 600; color: #0b6b57; min-inline-size: 4ch; }
  button { font: inherit; padding: 4px 12px; border: 1px solid #0b6b57; border-radius: 8px; background: none; color: inherit; cursor: pointer; }
  button:focus-visible { outline: 3px solid #0b6b57; outline-offset: 2px; }
  @media (prefers-color-scheme: dark) {
    .banner { background: #14211d; color: #e6f1ed; }
    .here { color: #8fe0c8; }
  }
`;
