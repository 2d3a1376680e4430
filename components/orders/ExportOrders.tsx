import { useId } from 'react';
import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';

export type ExportOrdersProps = { readonly onExport: (format: 'csv' | 'json') => void };

/** All orders as a file, for a spreadsheet or for a program. */
export function ExportOrders({ onExport }: ExportOrdersProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Group className="export-orders" aria-labelledby={id}>
      <span id={id} className="soft small">
        {t('orders.export')}
      </span>
      <Button kind="plain" onPress={() => onExport('csv')}>
        CSV
      </Button>
      <Button kind="plain" onPress={() => onExport('json')}>
        JSON
      </Button>
    </Group>
  );
}
