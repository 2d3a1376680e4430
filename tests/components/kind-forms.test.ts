import { describe, expect, it } from 'vitest';
import { blankDraft } from '../../components/forms/blank-draft.ts';
import { type Field, fieldsOf } from '../../components/forms/fields-of.ts';
import { issuesByPath } from '../../components/forms/issues-by-path.ts';
import { firstDraft } from '../../entrypoints/pages/first-draft.ts';
import { strikeOut } from '../../entrypoints/pages/strike-out.ts';
import { createI18n } from '../../lib/i18n/create-i18n.ts';
import { OrderForm, orderForms } from '../../lib/orders/order-form.ts';
import { OrderKind } from '../../lib/pricing/order-kind.ts';
import { sampleCart } from '../sample-cart.ts';

const labelled = (fields: readonly Field[], path: string): string[] =>
  fields.flatMap((field) => {
    const at = path + field.name;
    if (field.kind === 'fixed') return [];
    if (field.kind === 'group') return [at, ...labelled(field.fields, `${at}-`)];
    return field.kind === 'choice' ? [at, ...field.options.map((id) => `${at}-${id}`)] : [at];
  });

const payAt = 'https://www.amazon.com/pay?session=7';

describe.each(OrderKind.options)('the form of an order of kind %s', (kind) => {
  it.each(['en', 'fa'] as const)('has a word for each field and choice (%s)', (language) => {
    const i18n = createI18n(language);
    const missing = labelled(fieldsOf(orderForms[kind]), '').filter(
      (path) => !i18n.exists(`field.${kind}.${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('begins as what nobody has to correct: only required fields are wanting', () => {
    const draft = firstDraft(kind, sampleCart, payAt);
    const required = fieldsOf(orderForms[kind]).filter((field) => field.required);
    const wanting = [...issuesByPath(orderForms[kind], draft).keys()];
    expect(required.map(({ name }) => name)).toEqual(expect.arrayContaining(wanting));
  });
});

it('systems.md, B: the address of the payment page is taken from the tab, whole', () =>
  expect(firstDraft('exam', sampleCart, payAt)).toMatchObject({ address: payAt }));

it('says of an address that it is no https one', () => {
  const draft = { ...firstDraft('exam', sampleCart, payAt), address: 'http://localhost/pay' };
  expect(issuesByPath(orderForms.exam, draft).get('address')).toBe('web');
});

describe('what is struck out of a form', () => {
  const exam = OrderForm.parse({
    ...blankDraft(fieldsOf(orderForms.exam)),
    exam: 'ielts',
    candidate: 'A Candidate',
    centre: 'Yerevan',
    date: '2027-02-13',
    address: payAt,
    steps: 'Pay.',
    note: 'Thanks.',
  });

  it('is left out where the order can do without it', () =>
    expect(strikeOut(exam, new Set(['centre', 'date', 'note']))).toEqual({
      ...exam,
      centre: '',
      date: null,
      note: '',
    }));

  it('stays where it can’t', () =>
    expect(strikeOut(exam, new Set(['candidate', 'address', 'kind']))).toEqual(exam));
});
