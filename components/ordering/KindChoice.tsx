import { useTranslation } from 'react-i18next';
import type { OrderKind } from '../../lib/pricing/order-kind.ts';
import { SelectField } from '../controls/SelectField.tsx';

export type KindChoiceProps = {
  /** What somebody here takes. */
  readonly kinds: readonly OrderKind[];
  readonly value: OrderKind;
  readonly onChange: (kind: OrderKind) => void;
};

/** What a payment is for: each kind has rules and a form of its own. */
export function KindChoice({ kinds, value, onChange }: KindChoiceProps) {
  const { t } = useTranslation();
  const choices = kinds.map((kind) => ({ id: kind, name: t(`kinds.${kind}`) }));
  return (
    <SelectField
      label={t('kinds.label')}
      choices={choices}
      value={value}
      onChange={(id) => {
        const kind = kinds.find((one) => one === id);
        if (kind) onChange(kind);
      }}
    />
  );
}
