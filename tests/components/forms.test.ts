import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { blankDraft } from '../../components/forms/blank-draft.ts';
import { fieldsOf } from '../../components/forms/fields-of.ts';
import { issuesByPath } from '../../components/forms/issues-by-path.ts';
import { splitAmount } from '../../components/money/split-amount.ts';
import { IdentityForm } from '../../lib/orders/identity.ts';
import { StoreCartForm } from '../../lib/orders/store-cart-form.ts';

const kinds = (schema: z.ZodObject) =>
  Object.fromEntries(fieldsOf(schema).map(({ name, kind }) => [name, kind]));

describe('fieldsOf', () => {
  it('draws the form of a cart order', () =>
    expect(kinds(StoreCartForm)).toEqual({
      kind: 'fixed',
      delivery: 'group',
      variantsConfirmed: 'accept',
      note: 'long',
    }));

  it('draws the identity form', () =>
    expect(kinds(IdentityForm)).toEqual({
      fullName: 'text',
      nationalId: 'text',
      birthDate: 'date',
      country: 'country',
      address: 'text',
      phone: 'phone',
    }));

  it('knows which fields may stay empty', () => {
    const [group] = fieldsOf(StoreCartForm).filter(({ kind }) => kind === 'group');
    if (group?.kind !== 'group') throw new Error('no group');
    const optional = group.fields.filter(({ required }) => !required).map(({ name }) => name);
    expect(optional).toEqual(['region', 'postalCode', 'phone']);
    expect(group.required).toBe(false);
  });

  it('refuses a schema that no control can fill', () =>
    expect(() => fieldsOf(z.object({ when: z.map(z.string(), z.string()) }))).toThrow('when'));
});

describe('issuesByPath', () => {
  const blank = blankDraft(fieldsOf(StoreCartForm));

  it('asks for the tick alone in a blank cart form', () =>
    expect([...issuesByPath(StoreCartForm, blank)]).toEqual([['variantsConfirmed', 'accept']]));

  it('is silent on a form that the schema takes', () =>
    expect(issuesByPath(StoreCartForm, { ...blank, variantsConfirmed: true }).size).toBe(0));

  it('names fields inside a group by their path', () => {
    const delivery = { name: '', street: 'x', city: 'x', region: '', postalCode: '', phone: '' };
    const draft = { ...blank, variantsConfirmed: true, delivery: { ...delivery, country: '' } };
    expect(Object.fromEntries(issuesByPath(StoreCartForm, draft))).toEqual({
      'delivery-name': 'required',
      'delivery-country': 'choose',
    });
  });

  it('tells a missing date from a wrong one, and long from short', () => {
    const draft = {
      ...blankDraft(fieldsOf(IdentityForm)),
      nationalId: '12',
      address: 'x'.repeat(201),
    };
    const issues = issuesByPath(IdentityForm, draft);
    expect(issues.get('birthDate')).toBe('required');
    expect(issues.get('nationalId')).toBe('short');
    expect(issues.get('address')).toBe('long');
    expect(issuesByPath(IdentityForm, { ...draft, birthDate: '2026-02-31' }).get('birthDate')).toBe(
      'date',
    );
  });
});

describe('splitAmount', () => {
  it.each([
    ['US$221.48', 'US$', '221.48', ''],
    ['27,450,000 toman', '', '27,450,000', 'toman'],
    ['۲۷٬۴۵۰٬۰۰۰ تومان', '', '۲۷٬۴۵۰٬۰۰۰', 'تومان'],
    ['1 234,50 kr', '', '1 234,50', 'kr'],
    ['none', '', 'none', ''],
  ])('%s', (written, before, number, after) =>
    expect(splitAmount(written)).toEqual({ before, number, after }),
  );
});
