import { RemoveShop } from '../../components/settings/RemoveShop.tsx';
import { exportData } from '../../lib/actions/export-data.ts';
import { isBeingHandedOver } from '../../lib/actions/is-being-handed-over.ts';
import { send } from '../../lib/messages/send.ts';
import { canStillChange } from '../../lib/orders/can-still-change.ts';
import type { IntermediaryRow } from '../../lib/storage/rows.ts';
import { db } from './database.ts';
import { saveFile } from './save-file.ts';
import { useErrand, useOpenOrders } from './use-live.ts';

export type RemoveShopStepProps = {
  readonly row: IntermediaryRow;
  readonly isOnlyOne: boolean;
  readonly onCancel: () => void;
};

/** The second look before an intermediary is removed. Its row goes when that is done, and this with it. */
export function RemoveShopStep({ row, isOnlyOne, onCancel }: RemoveShopStepProps) {
  const { origin, profile } = row;
  const errand = useErrand(`remove ${origin}`);
  const there = (useOpenOrders() ?? []).filter((order) => order.origin === origin);
  const isUnderWay = there.some(isBeingHandedOver);
  const open = there.flatMap(({ order }) => (order && canStillChange(order) ? [order] : []));
  const save = async () =>
    saveFile(`wasit-${profile.id}.json`, await exportData(db, new Date(Date.now()), origin));
  return (
    <RemoveShop
      name={profile.name}
      openOrders={open.map(({ number }) => number)}
      kept={isUnderWay ? 'underWay' : isOnlyOne ? 'onlyOne' : null}
      busy={errand?.state === 'running'}
      problem={errand?.problem?.code ?? null}
      onExport={() => void save()}
      onRemove={(withOrders) => send('intermediaryRemoved', { origin, withOrders })}
      onCancel={onCancel}
    />
  );
}
