import { useTranslation } from 'react-i18next';
import { Chip, type Tone } from '../controls/Chip.tsx';
import type { CartChange } from './CartChanged.tsx';
import { ChangeSide } from './ChangeSide.tsx';

export type CartChangeRowProps = { readonly change: CartChange };

const happened = ({ before, after }: CartChange) =>
  before === null ? 'added' : after === null ? 'removed' : 'changed';

const tones: Record<ReturnType<typeof happened>, Tone> = {
  added: 'good',
  removed: 'bad',
  changed: 'wait',
};

/** One difference: what it is about, then both sides of it. */
export function CartChangeRow({ change }: CartChangeRowProps) {
  const { t } = useTranslation();
  const word = happened(change);
  return (
    <tbody>
      <tr>
        <th colSpan={2} scope="rowgroup">
          <span className="row">
            <bdi>{change.of === 'item' ? change.title : t(`cartLine.${change.kind}`)}</bdi>
            <Chip tone={tones[word]}>{t(`changed.${word}`)}</Chip>
          </span>
        </th>
      </tr>
      <tr>
        <td className="versus-old">
          <ChangeSide side={change.before} />
        </td>
        <td>
          <ChangeSide side={change.after} />
        </td>
      </tr>
    </tbody>
  );
}
