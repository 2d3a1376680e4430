import { useTranslation } from 'react-i18next';
import type { OrderEvent } from '../../lib/orders/order-event.ts';
import { useMoment } from './use-moment.ts';

export type TimelineProps = { readonly events: readonly OrderEvent[] };

/** What happened to an order, newest first, with when and by whom. */
export function Timeline({ events }: TimelineProps) {
  const { t } = useTranslation();
  const moment = useMoment();
  return (
    <ol className="timeline">
      {events.toReversed().map((event) => (
        <li key={event.seq} className="timeline-event">
          <p className="strong">
            {event.what ? t(`login.event.${event.what}`) : t(`statusMade.${event.status}`)}
          </p>
          <p className="soft small">
            <time dateTime={event.at}>{moment(event.at)}</time> · {t(`actor.${event.actor}`)}
          </p>
          {/* What a machine notes is said by the status already, in the reader's language. */}
          {event.actor === 'staff' && event.note && <p dir="auto">{event.note}</p>}
        </li>
      ))}
    </ol>
  );
}
