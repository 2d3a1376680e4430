import { useTranslation } from 'react-i18next';
import { isolate } from '../words/isolate.ts';
import { type ReviewField, ReviewRow } from './ReviewRow.tsx';

export type ReviewGroup = {
  readonly group: 'cart' | 'form' | 'price';
  readonly fields: readonly ReviewField[];
};

export type ReviewProps = {
  readonly name: string;
  readonly groups: readonly ReviewGroup[];
  /** Ids of the fields that the shopper takes out. */
  readonly struck: ReadonlySet<string>;
  readonly onStrike: (id: string, out: boolean) => void;
};

const headings = {
  cart: 'review.groupCart',
  form: 'review.groupForm',
  price: 'review.groupPrice',
} as const;

/** What leaves this device: every field that will be sent, and the ones that can be taken out. */
export function Review({ name, groups, struck, onStrike }: ReviewProps) {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <p>{t('review.text', { name: isolate(name) })}</p>
      {groups.map(({ group, fields }) => (
        <div key={group} className="sheet">
          <h2>{t(headings[group])}</h2>
          <dl className="facts">
            {fields.map((field) => (
              <ReviewRow
                key={field.id}
                field={field}
                struck={struck.has(field.id)}
                onStrike={(out) => onStrike(field.id, out)}
              />
            ))}
          </dl>
        </div>
      ))}
      <p className="soft small">{t('review.never')}</p>
    </section>
  );
}
