import { describe, expect, it } from 'vitest';
import { kindOfLabel } from '../../lib/stores/kind-of-label.ts';
import { kindOfType } from '../../lib/stores/kind-of-type.ts';

describe('the label of a summary row', () => {
  it.each([
    ['Items (3):', 'items'],
    ['Subtotal', 'items'],
    ['Sous-total', 'items'],
    ['Zwischensumme:', 'items'],
    ['Subtotal (VAT included)', 'items'],
    ['小計', 'items'],
    ['Shipping & handling:', 'shipping'],
    ['Postage & Packing:', 'shipping'],
    ['Verpackung & Versand:', 'shipping'],
    ['Livraison :', 'shipping'],
    ['Costi di spedizione:', 'shipping'],
    ['Frete', 'shipping'],
    ['الشحن', 'shipping'],
    ['Free Shipping:', 'shipping'],
    ['Estimated tax to be collected:', 'tax'],
    ['Estimated GST/HST:', 'tax'],
    ['TVA', 'tax'],
    ['KDV', 'tax'],
    ['Import Fees Deposit', 'import-fees'],
    ["Frais d'importation", 'import-fees'],
    ['Tarifas de importación', 'import-fees'],
    ['Einfuhrgebühren', 'import-fees'],
    ['رسوم الاستيراد', 'import-fees'],
    ['Promotion Applied:', 'discount'],
    ['Items discount', 'discount'],
    ['Store discount', 'discount'],
    ['Bonus', 'discount'],
    ['Gift Card:', 'paid-with'],
    ['Gutschein eingelöst:', 'paid-with'],
    ['Importo Buono Regalo', 'paid-with'],
    ['Total before tax:', 'repeat'],
    ['Summe ohne MwSt.:', 'repeat'],
    ['Totale IVA esclusa', 'repeat'],
    ['VAT (included)', 'repeat'],
    ['Order total:', 'total'],
    ['Grand Total:', 'total'],
    ['Estimated total', 'total'],
    ['Total (VAT included)', 'total'],
    ['Montant total (TTC)', 'total'],
    ['Gesamtsumme:', 'total'],
    ['Endsumme inkl. MwSt.:', 'total'],
    ['Importe total', 'total'],
    ['合計', 'total'],
    ['Something else', 'other'],
    ['', 'other'],
  ])('“%s” is for %s', (label, kind) => expect(kindOfLabel(label)).toBe(kind));
});

describe('the type of a summary row', () => {
  it.each([
    ['SHIPPING_TAX_INCLUSIVE', 'shipping'],
    ['MARKETPLACE_FEE_TAX_INCLUSIVE', 'fee'],
    ['IMPORT_FEES_DEPOSIT', 'import-fees'],
    ['TOTAL_BEFORE_SPECIAL_PAYMENTS_TAX_INCLUSIVE', 'repeat'],
    ['SPECIAL_PAYMENTS_GIFT_CARD_BALANCE', 'paid-with'],
    ['', null],
    ['NOT_SEEN_YET', null],
  ])('%s is for %s', (type, kind) => expect(kindOfType(type)).toBe(kind));
});
