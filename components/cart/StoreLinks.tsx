/** A store that is read, and its front page. */
export type StorePlace = { readonly name: string; readonly address: string };
export type StoreLinksProps = { readonly stores: readonly StorePlace[] };

/** The stores that are read, each with the way there. */
export const StoreLinks = ({ stores }: StoreLinksProps) => (
  <ul className="store-names">
    {stores.map((store) => (
      <li key={store.address}>
        <a href={store.address} target="_blank" rel="noreferrer">
          <bdi>{store.name}</bdi>
        </a>
      </li>
    ))}
  </ul>
);
