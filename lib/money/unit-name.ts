import type { Unit } from './unit.ts';

const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  IRT: {
    en: 'toman',
    fa: 'تومان',
    ar: 'تومان',
    az: 'tümən',
    ckb: 'تمەن',
    de: 'Toman',
    ru: 'туман',
    tr: 'tümen',
    ur: 'تومان',
    zh: '土曼',
  },
};

/** What readers of a locale (BCP 47) call a unit; its English name stands in for a language that isn't here, its code for a unit without a name. */
export const unitName = (unit: Unit, locale: string): string => {
  const name = names[unit.code];
  return name?.[locale.split('-')[0] ?? ''] ?? name?.['en'] ?? unit.code;
};
