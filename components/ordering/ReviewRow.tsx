import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../controls/Icon.tsx';

export type ReviewField = {
  readonly id: string;
  readonly label: string;
  /** As it will be sent, in words. */
  readonly value: string;
  /** Whether the order can do without it. */
  readonly optional: boolean;
};

export type ReviewRowProps = {
  readonly field: ReviewField;
  readonly struck: boolean;
  readonly onStrike: (out: boolean) => void;
};

/** One field that leaves the device. */
export function ReviewRow({ field, struck, onStrike }: ReviewRowProps) {
  const { t } = useTranslation();
  return (
    <div className="review-row" data-struck={struck || undefined}>
      <dt className="soft small">
        <bdi>{field.label}</bdi>
      </dt>
      <dd>
        <span className="review-value" dir="auto">
          {field.value === '' ? t('review.nothing') : field.value}
        </span>
        {struck && <span className="spoken"> {t('review.struck')}</span>}
        {field.optional && field.value !== '' && (
          <Button
            className="review-strike"
            aria-label={t(struck ? 'review.keep' : 'review.strike', { field: field.label })}
            onPress={() => onStrike(!struck)}
          >
            <Icon name={struck ? 'check' : 'cross'} />
          </Button>
        )}
      </dd>
    </div>
  );
}
