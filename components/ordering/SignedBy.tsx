import { useTranslation } from 'react-i18next';
import { Icon } from '../controls/Icon.tsx';
import { isolate } from '../words/isolate.ts';

/** Who signed a price and with which key. Only ever built after the signature was checked. */
export type Signer = { readonly name: string; readonly keyId: string };
export type SignedByProps = { readonly signer: Signer };

/** Says that the price is signed and that this was checked here. */
export function SignedBy({ signer }: SignedByProps) {
  const { t } = useTranslation();
  return (
    <p className="signed">
      <Icon name="seal" />
      <span className="stack-tight">
        <span className="strong">{t('price.signed', { name: isolate(signer.name) })}</span>
        <code className="soft small">{t('price.key', { key: isolate(signer.keyId) })}</code>
      </span>
    </p>
  );
}
