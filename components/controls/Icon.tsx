const paths = {
  back: 'M19 12H5m7 7-7-7 7-7',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  clock: 'M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  alert:
    'M12 8v5m0 3.5v.01M10.3 4.2 2.9 17a2 2 0 0 0 1.7 3h14.8a2 2 0 0 0 1.7-3L13.7 4.2a2 2 0 0 0-3.4 0Z',
  info: 'M12 11v5.5m0-9v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  seal: 'M12 3l7 3v5.5c0 4.3-2.9 7.6-7 9.5-4.1-1.9-7-5.2-7-9.5V6l7-3Zm-3 9 2.2 2.2L15.2 10',
  down: 'm6 9.5 6 6 6-6',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm12.5 0a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  'eye-off':
    'M4 4l16 16M9.9 5.7A9.6 9.6 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a16 16 0 0 1-3 3.6M6.6 7.3A15.7 15.7 0 0 0 2.5 12S6 18.5 12 18.5c1.7 0 3.2-.5 4.5-1.2',
  cart: 'M3 4h2.5l2.4 11h10.2L20.5 7H6.2M9 19.5v.01M17 19.5v.01',
  box: 'M4 7.5 12 3l8 4.5v9L12 21l-8-4.5v-9Zm0 0 8 4.5m0 0 8-4.5M12 12v9',
  cross: 'M6 6l12 12M18 6 6 18',
} as const;

export type IconName = keyof typeof paths;
export type IconProps = {
  readonly name: IconName;
  /** Mirrored where the text runs right to left. */
  readonly turns?: boolean;
};

/** A line drawing beside words that say the same: never alone, so never spoken. */
export function Icon({ name, turns = false }: IconProps) {
  return (
    <svg className={turns ? 'icon icon-turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
