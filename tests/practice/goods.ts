/** Something that a practice store sells. Prices are US cents; a marketplace turns them into its own money. */
export type Good = {
  name: string;
  asin: string;
  item: string;
  sku: string;
  title: string;
  variant: string | null;
  seller: string;
  cents: number;
  listCents: number | null;
  perKilogram: boolean;
  colour: string;
};

/** Invented goods; none of them stands in a real shop. */
export const goods = {
  lamp: {
    name: 'lamp',
    asin: 'B0PRACT001',
    item: '1005000000000001',
    sku: '12000000000000001',
    title: 'Brass desk lamp, dimmable, with a linen shade',
    variant: 'Colour: Brass',
    seller: 'Lumen Workshop',
    cents: 4599,
    listCents: 5999,
    perKilogram: false,
    colour: '#c98f2b',
  },
  notebook: {
    name: 'notebook',
    asin: 'B0PRACT002',
    item: '1005000000000002',
    sku: '12000000000000002',
    title: 'Linen notebook A5, dotted, 192 pages',
    variant: 'Colour: Sea green',
    seller: 'Paper & Thread',
    cents: 1825,
    listCents: null,
    perKilogram: false,
    colour: '#3f8f7a',
  },
  coffee: {
    name: 'coffee',
    asin: 'B0PRACT003',
    item: '1005000000000003',
    sku: '12000000000000003',
    title: 'Whole coffee beans, medium roast, 500 g',
    variant: null,
    seller: 'Hill Roasters',
    cents: 1290,
    listCents: null,
    perKilogram: true,
    colour: '#7a4a2b',
  },
  kettle: {
    name: 'kettle',
    asin: 'B0PRACT004',
    item: '1005000000000004',
    sku: '12000000000000004',
    title: 'Enamel kettle 1.2 l',
    variant: 'Colour: Cream',
    seller: 'Lumen Workshop',
    cents: 3350,
    listCents: null,
    perKilogram: false,
    colour: '#d9c9a3',
  },
  socks: {
    name: 'socks',
    asin: 'B0PRACT005',
    item: '1005000000000005',
    sku: '12000000000000005',
    title: 'Merino socks, three pairs',
    variant: 'Size: 41-44',
    seller: 'Paper & Thread',
    cents: 2199,
    listCents: 2699,
    perKilogram: false,
    colour: '#596a9c',
  },
} satisfies Record<string, Good>;
