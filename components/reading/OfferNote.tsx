import { useTranslation } from 'react-i18next';

export type OfferNoteProps = {
  /** The store's cart; `null` where it isn't known. */
  readonly cartAddress: string | null;
};

/** What a product's price leaves out, and the way to the cart that shows it. */
export function OfferNote({ cartAddress }: OfferNoteProps) {
  const { t } = useTranslation();
  return (
    <section className="sheet">
      <h2>{t('offer.title')}</h2>
      <p className="soft">{t('offer.note')}</p>
      {cartAddress !== null && (
        <a href={cartAddress} target="_blank" rel="noreferrer">
          {t('offer.cart')}
        </a>
      )}
    </section>
  );
}
