import { useTranslation } from 'react-i18next';
import { useMoment } from '../orders/use-moment.ts';

/** One announcement in the reader's language. */
export type ShownAnnouncement = {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly until: string;
};

export type AnnouncementsProps = { readonly announcements: readonly ShownAnnouncement[] };

/** What an intermediary tells everybody, with how long it holds. */
export function Announcements({ announcements }: AnnouncementsProps) {
  const { t } = useTranslation();
  const moment = useMoment();
  return (
    <section className="sheet stack">
      <h3>{t('club.news')}</h3>
      <ul className="claims">
        {announcements.map(({ id, language, title, text, until }) => (
          <li key={id} className="stack-tight" lang={language} dir="auto">
            <p className="strong">{title}</p>
            {text && <p>{text}</p>}
            <p className="soft small">{t('club.until', { time: moment(until) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
