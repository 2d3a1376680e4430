import { useTranslation } from 'react-i18next';
import type { CartLine } from '../../lib/cart/cart.ts';

export type CartLineNameProps = { readonly line: CartLine };

/** What a store's line is for; one of no known kind keeps the store's own words. */
export function CartLineName({ line }: CartLineNameProps) {
  const { t } = useTranslation();
  if (line.kind === 'other' && line.label) return <bdi>{line.label}</bdi>;
  return <>{t(`cartLine.${line.kind}`)}</>;
}
