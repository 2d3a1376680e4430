import { EvidenceLine } from '../../components/reading/EvidenceLine.tsx';
import { Fallbacks } from '../../components/reading/Fallbacks.tsx';
import type { Cart } from '../../lib/cart/cart.ts';
import { send } from '../../lib/messages/send.ts';
import type { PageRow } from '../../lib/storage/rows.ts';
import { AlwaysHereStep } from './AlwaysHereStep.tsx';
import { cartSource } from './total-evidence.ts';

export type PageFootProps = {
  readonly cart: Cart;
  readonly page: PageRow;
  readonly onType: () => void;
};

/** Under a cart that was read by click: where its total is from, and the ways to another one. */
export function PageFoot({ cart, page, onType }: PageFootProps) {
  return (
    <section className="sheet">
      <EvidenceLine source={cartSource(cart, page.reading)} />
      <Fallbacks onPoint={() => send('pointAsked', { tab: page.tab })} onType={onType} />
      <AlwaysHereStep address={cart.address} />
    </section>
  );
}
