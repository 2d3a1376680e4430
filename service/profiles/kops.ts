import { africanCountries } from './african-countries.ts';
import { exporters } from './exporters.ts';
import type { ProfileData } from './profile-data.ts';

/** A practice intermediary after KOPS: buyers outside Korea pay Korean exporters by card in US dollars; the exporter bears the fee of 2.6 %. Limits are made up for practice. */
export const kops: ProfileData = {
  profile: {
    id: 'kops',
    name: 'KOPS (practice)',
    practice: true,
    settlement: 'USD',
    unit: null,
    roundTo: 1,
    kinds: ['seller-invoice'],
    currencies: ['USD'],
    payeeCountries: ['KR'],
    refusedPayerCountries: ['KR'],
    ways: [
      {
        id: 'card',
        name: 'Card, in the payment window',
        card: {
          networks: ['visa', 'mastercard'],
          securityCode: 'required',
          refusedCountries: [...africanCountries],
        },
        fees: [],
      },
    ],
    fees: [
      {
        code: 'exporter-fee',
        name: 'Fee of 2.6 %, borne by the exporter',
        partsPerMillion: 26_000,
        fixed: null,
        minimum: null,
        bearer: 'payee',
      },
    ],
    limits: {
      minimum: { minor: 1000, currency: 'USD' },
      maximum: { minor: 1_000_000, currency: 'USD' },
    },
    identityRequired: false,
    workingHours: { timeZone: 'Asia/Seoul', days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
    promiseHours: 9,
  },
  payees: [...exporters],
  rates: [],
};
