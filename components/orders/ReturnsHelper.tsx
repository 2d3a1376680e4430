import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Money } from '../../lib/money/money.ts';
import { type Outcome, weighReturn } from '../../lib/orders/weigh-return.ts';
import { TextField } from '../controls/TextField.tsx';
import { useMoney } from '../money/use-money.ts';
import { useReader } from '../shell/reader.ts';
import { isolate } from '../words/isolate.ts';
import { typedPart } from './typed-part.ts';
import { useUnitName } from './use-unit-name.ts';

/** What a return is weighed by, as it is typed. */
export type TypedReturn = {
  readonly postage: string;
  readonly partial: string;
  readonly worth: string;
};

/** Send it back for all of the money, or keep it for a part. */
export type ReturnWay = 'full' | 'partial';

export type ReturnsHelperProps = {
  readonly paid: Money;
  /** How far a refund may come back off because it is converted again, in parts per million. */
  readonly rateRisk: number;
  /** ISO 3166-1 alpha-2: whose post is to be asked for its price. */
  readonly country: string;
  readonly typed: TypedReturn;
  readonly onTyped: (typed: TypedReturn) => void;
  readonly way: ReturnWay | null;
  readonly onWay: (way: ReturnWay) => void;
};

/** A full refund less the postage of the return against a part of it with the goods kept, each from its worst to its best. */
export function ReturnsHelper(props: ReturnsHelperProps) {
  const { paid, rateRisk, country, typed, onTyped, way, onWay } = props;
  const { t } = useTranslation();
  const { unit } = useReader();
  const unitName = useUnitName(paid.currency);
  const read = (text: string) => typedPart(text, paid.currency, unit);
  const [postage, partial, worth] = [typed.postage, typed.partial, typed.worth].map(read);
  const weighed =
    postage && partial && worth
      ? weighReturn({ paid, postage, partial, keptWorth: worth, rateRisk })
      : null;
  const field = (name: keyof TypedReturn, hint: string | null) => (
    <TextField
      label={t(`claim.${name}`, { unit: unitName })}
      hint={hint}
      value={typed[name]}
      onChange={(text) => onTyped({ ...typed, [name]: text })}
      required={false}
      maxLength={60}
      error={read(typed[name]) === null ? t('claim.unread') : null}
    />
  );
  return (
    <section className="stack" aria-label={t('claim.helper')}>
      <p className="soft small">{t('claim.helperText')}</p>
      {field('postage', t(country === 'KZ' ? 'claim.askKazpost' : 'claim.askPost'))}
      {field('partial', null)}
      {field('worth', t('claim.worthHint'))}
      {weighed && (
        <RadioGroup
          className="outcomes"
          aria-label={t('claim.choose')}
          value={way}
          onChange={(id) => onWay(id === 'full' ? 'full' : 'partial')}
        >
          <OutcomeCard way="full" outcome={weighed.full} better={weighed.better} />
          <OutcomeCard way="partial" outcome={weighed.partial} better={weighed.better} />
        </RadioGroup>
      )}
      {weighed?.better === 'close' && <p className="soft small">{t('claim.close')}</p>}
      {rateRisk > 0 && <p className="soft small">{t('claim.rateRisk')}</p>}
    </section>
  );
}

type OutcomeCardProps = {
  readonly way: ReturnWay;
  readonly outcome: Outcome;
  readonly better: ReturnWay | 'close';
};

function OutcomeCard({ way, outcome, better }: OutcomeCardProps) {
  const { t } = useTranslation();
  const money = useMoney();
  const { least, most } = outcome;
  const isSure = least.minor === most.minor;
  return (
    <Radio className="outcome" value={way}>
      <span className="row-between">
        <span className="strong">{t(`claim.way.${way}`)}</span>
        {better === way && <span className="chip">{t('claim.better')}</span>}
      </span>
      <span>
        {isSure
          ? isolate(money(least))
          : t('claim.range', { least: isolate(money(least)), most: isolate(money(most)) })}
      </span>
    </Radio>
  );
}
