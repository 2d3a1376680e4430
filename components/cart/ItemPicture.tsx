import { useState } from 'react';
import { Icon } from '../controls/Icon.tsx';

export type ItemPictureProps = { readonly address: string | null };

/** The store's picture of an item, fetched without saying where from; a box when there is none or it fails. */
export function ItemPicture({ address }: ItemPictureProps) {
  const [failed, setFailed] = useState(false);
  return (
    <span className="item-picture">
      {address === null || failed ? (
        <Icon name="box" />
      ) : (
        <img
          src={address}
          alt=""
          loading="lazy"
          referrerPolicy="no-referrer"
          onError={() => setFailed(true)}
        />
      )}
    </span>
  );
}
