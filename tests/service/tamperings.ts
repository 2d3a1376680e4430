/** A changed request and what was done to it. */
export type Tampering = { readonly what: string; readonly changed: unknown };

/** Every single change of a JSON value at each of its places: another value, of another type, left out, or something more. `seenAt` alone may differ without harm. */
export const tamperings = (body: { quote: string; cart: object; form: object }): Tampering[] => [
  ...changesOf(body.cart).map(({ what, changed }) => ({
    what: `cart${what}`,
    changed: { ...body, cart: changed },
  })),
  ...changesOf(body.form)
    .filter(({ what }) => !/^\.(note|delivery)=/.test(what))
    .map(({ what, changed }) => ({ what: `form${what}`, changed: { ...body, form: changed } })),
  ...textChanges(body.quote).map((quote, at) => ({
    what: `quote ${at}`,
    changed: { ...body, quote },
  })),
  { what: 'more', changed: { ...body, price: 1 } },
];

const changesOf = (value: unknown): Tampering[] => {
  if (!(value instanceof Object)) return scalarChanges(value);
  const places = Object.entries(value);
  const inside = places.flatMap(([key, part]) =>
    key === 'seenAt'
      ? []
      : changesOf(part).map(({ what, changed }) => ({
          what: `.${key}${what}`,
          changed: put(value, key, changed),
        })),
  );
  const without = places.map(([key]) => ({ what: `.${key} left out`, changed: omit(value, key) }));
  return [
    ...inside,
    ...without,
    ...(Array.isArray(value) ? [] : [{ what: '.more', changed: { ...value, more: 1 } }]),
  ];
};

const scalarChanges = (value: unknown): Tampering[] => {
  const others =
    typeof value === 'number'
      ? [value + 1, value - 1, -value, value * 10, value + 0.5]
      : typeof value === 'string'
        ? [`${value}x`, `x${value}`]
        : [1];
  return [...others, typeof value === 'object' ? 'text' : null].map((changed) => ({
    what: `=${changed}`,
    changed,
  }));
};

const put = (value: object, key: string, part: unknown): unknown =>
  Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part };

const omit = (value: object, key: string): unknown =>
  Array.isArray(value)
    ? value.toSpliced(Number(key), 1)
    : Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

/** Another character here and there, parts left out or exchanged, algorithm none. */
const textChanges = (jws: string): string[] => {
  const [header = '', payload = '', signature = ''] = jws.split('.');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  const spots = Array.from({ length: 200 }, (_, at) => Math.floor((at * (jws.length - 4)) / 200));
  const flipped = spots.map(
    (at) => `${jws.slice(0, at)}${jws[at] === 'A' ? 'B' : 'A'}${jws.slice(at + 1)}`,
  );
  return [
    ...flipped,
    `${none}.${payload}.`,
    `${none}.${payload}.${signature}`,
    `${header}.${payload}.`,
    `${header}.${payload}`,
    `${header}..${signature}`,
    'x',
  ];
};
