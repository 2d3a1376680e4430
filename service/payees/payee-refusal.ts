import type { OrderForm } from '../../lib/orders/order-form.ts';
import { countryRefusal } from '../../lib/pricing/country-refusal.ts';
import { type Refusal, refuse } from '../http/refusal.ts';
import type { Service } from '../service.ts';
import { readPayee } from './read-payee.ts';

/** Why whom an invoice names can't be paid: not in the directory, no such payment target, or in a country that isn't paid into. `null` for who can, and for orders without a payee. */
export const payeeRefusal = async (
  { db, profile }: Service,
  form: OrderForm,
): Promise<Refusal | null> => {
  if (form.kind !== 'seller-invoice') return null;
  const payee = await readPayee(db, form.payee);
  if (!payee || payee.removedAt) return refuse('payee-unknown', `There is no payee ${form.payee}.`);
  if (!payee.targets.some(({ id }) => id === form.target))
    return refuse('payee-unknown', `${payee.name} has no payment target ${form.target}.`);
  const turnedAway = countryRefusal(profile, null, payee.country);
  return turnedAway && refuse(turnedAway.code, turnedAway.detail);
};
