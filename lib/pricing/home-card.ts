import type { CardFacts } from './card-refusal.ts';

/** What the country (ISO 3166-1) alone says of a shopper's card: banks in Iran issue Shetab cards, which no store abroad takes; elsewhere nothing is known (`null`). Source: systems.md, part B. */
export const homeCard = (country: string | null): CardFacts | null =>
  country === 'IR' ? { network: 'shetab', electron: false, country } : null;
