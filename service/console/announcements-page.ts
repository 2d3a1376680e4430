import { html } from 'hono/html';
import type { Announcement } from '../../lib/intermediary/club.ts';
import { operatorCalls } from '../operator/operator-calls.ts';
import { type Field, form } from './form.ts';
import { table } from './table.ts';
import { type ConsolePage, type Html, isSupervisor, type Visit } from './visit.ts';
import { timeText } from './words.ts';

/** The texts that a form can bring, each in its language, by number. */
export const announcementTexts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** What is announced now or will be, and the form that announces or changes it. */
export const announcementsPage: ConsolePage = {
  path: '/announcements',
  show: async (visit) => {
    const told = await visit.ask(operatorCalls.listAnnouncements);
    if (!told.ok) return told;
    const { announcements } = told.value;
    const edited = announcements.find(({ id }) => id === visit.query['edit']);
    const body = html`<section><h2>From now on</h2>${table(
      'Announcements',
      columns,
      announcements.map((one) => row(visit, one)),
    )}</section>
${isSupervisor(visit) ? announceSection(visit, edited) : ''}`;
    return { ok: true, value: { title: 'Announcements', body } };
  },
};

const columns = [
  { name: 'Id' },
  { name: 'Title' },
  { name: 'Kind' },
  { name: 'From' },
  { name: 'Until' },
  { name: 'Languages' },
] as const;

const row = (visit: Visit, { id, kind, from, until, texts }: Announcement) => [
  html`<a href="/console/announcements?edit=${id}">${id}</a>`,
  html`<bdi>${texts[0]?.title}</bdi>`,
  kind,
  timeText(visit, from),
  timeText(visit, until),
  texts.map(({ language }) => language).join(', '),
];

const kinds = [
  ['news', 'News'],
  ['discount', 'Discount'],
  ['store-event', 'Event of a store'],
] as const;

const announceSection = (visit: Visit, edited: Announcement | undefined): Html =>
  html`<section><h2>${edited ? `Change ${edited.id}` : 'Announce'}</h2>${announceForm(visit, edited)}</section>`;

const announceForm = (visit: Visit, edited: Announcement | undefined): Html => {
  const { id, kind, store, reduction, from, until } = edited ?? {};
  const fields: Field[] = [
    {
      name: 'id',
      label: 'Id',
      max: 40,
      value: id ?? '',
      hint: 'Small letters, digits and hyphens. An id that is there is changed.',
    },
    { name: 'kind', label: 'Kind', kind: 'choice', options: kinds, value: kind ?? 'news' },
    { name: 'store', label: 'Store', optional: true, max: 40, value: store ?? '' },
    { name: 'reduction', label: 'Reduction', optional: true, max: 40, value: reduction ?? '' },
    { name: 'from', label: 'From (UTC)', kind: 'datetime-local', value: from?.slice(0, 16) ?? '' },
    {
      name: 'until',
      label: 'Until (UTC)',
      kind: 'datetime-local',
      value: until?.slice(0, 16) ?? '',
    },
    ...announcementTexts
      .slice(0, Math.max(3, (edited?.texts.length ?? 0) + 1))
      .flatMap((at) => textFields(at, edited)),
  ];
  return form(visit, { action: '/console/announcements', fields, button: 'Announce', wide: true });
};

const textFields = (at: number, edited: Announcement | undefined): Field[] => {
  const { language, title, text } = edited?.texts[at - 1] ?? {};
  const given = {
    language: language ?? (at === 1 ? 'en' : ''),
    title: title ?? '',
    text: text ?? '',
  };
  const need = at === 1 ? {} : ({ optional: true } as const);
  return [
    { name: `language-${at}`, label: `Language ${at}`, max: 20, value: given.language, ...need },
    { name: `title-${at}`, label: `Title ${at}`, max: 200, value: given.title, ...need },
    {
      name: `text-${at}`,
      label: `Text ${at}`,
      kind: 'area',
      max: 2000,
      value: given.text,
      optional: true,
    },
  ];
};
