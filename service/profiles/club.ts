import type { Announcement } from '../../lib/intermediary/club.ts';
import type { Reduction } from '../../lib/pricing/reduction.ts';

const offServiceFee = (
  code: string,
  name: string,
  percent: number,
  condition: Reduction['condition'],
): Reduction => ({ code, name, fee: 'service-fee', partsPerMillion: percent * 10_000, condition });

const newYear = { from: '2026-03-13T20:30:00Z', until: '2026-04-02T20:30:00Z' };

/** What the practice UpCard lets off its service fee: by club tier, group, bulk, points, for a time, and to chosen shoppers. Made up for practice. */
export const clubReductions: readonly Reduction[] = [
  offServiceFee('club-silver', 'Club member, silver', 10, { by: 'tier', tier: 'silver' }),
  offServiceFee('club-gold', 'Club member, gold', 20, { by: 'tier', tier: 'gold' }),
  offServiceFee('group-of-three', 'Group of three or more', 10, { by: 'group', size: 3 }),
  offServiceFee('group-of-six', 'Group of six or more', 20, { by: 'group', size: 6 }),
  offServiceFee('bulk', 'Ten pieces or more', 10, { by: 'bulk', pieces: 10 }),
  offServiceFee('points', 'Five points or more', 5, { by: 'points', points: 5 }),
  offServiceFee('new-year', 'New year', 15, { by: 'offer', ...newYear, chosen: false }),
  offServiceFee('for-you', 'For chosen customers', 25, {
    by: 'offer',
    from: '2026-01-01T00:00:00Z',
    until: '2029-01-01T00:00:00Z',
    chosen: true,
  }),
];

/** What the practice UpCard announces. */
export const clubAnnouncements: readonly Announcement[] = [
  {
    id: 'new-year',
    kind: 'discount',
    store: null,
    reduction: 'new-year',
    ...newYear,
    texts: [
      {
        language: 'en',
        title: 'New year: 15 % off the service fee',
        text: 'For all orders, from 23 Esfand to 13 Farvardin.',
      },
      {
        language: 'fa',
        title: 'نوروز: ۱۵٪ تخفیف کارمزد خدمات',
        text: 'برای همهٔ سفارش‌ها، از ۲۳ اسفند تا ۱۳ فروردین.',
      },
    ],
  },
  {
    id: 'groups',
    kind: 'news',
    store: null,
    reduction: 'group-of-three',
    from: '2026-01-01T00:00:00Z',
    until: '2029-01-01T00:00:00Z',
    texts: [
      {
        language: 'en',
        title: 'Order together, pay less',
        text: 'Groups of three pay 10 % less service fee, groups of six 20 %.',
      },
      {
        language: 'fa',
        title: 'گروهی سفارش بدهید، کمتر بپردازید',
        text: 'گروه‌های سه‌نفره ۱۰٪ و گروه‌های شش‌نفره ۲۰٪ کارمزد خدمات کمتری می‌پردازند.',
      },
    ],
  },
];
