import { shown } from '../amazon/marketplace.ts';

const grouped = { locale: 'en-US', currency: 'USD', digits: 2 };

/** US cents as AliExpress writes them: `US $1,234.56`. */
export const dollars = (cents: number): string => `US ${shown(grouped, cents)}`;
