import type { Profile } from '../../lib/pricing/profile.ts';
import type { QuoteRow } from '../../lib/storage/rows.ts';

/** What each step between a firm price and the order works on. */
export type FlowProps = {
  readonly cartKey: string;
  readonly quote: QuoteRow;
  readonly profile: Profile;
  readonly onBack: () => void;
};
