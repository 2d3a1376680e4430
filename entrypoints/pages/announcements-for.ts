import type { ShownAnnouncement } from '../../components/account/Announcements.tsx';
import type { Announcement } from '../../lib/intermediary/club.ts';

/** The announcements that hold at a moment, in the reader's language or else in the first that they were written in. */
export const announcementsFor = (
  announcements: readonly Announcement[],
  language: string,
  now: number,
): ShownAnnouncement[] =>
  announcements
    .filter(({ from, until }) => Date.parse(from) <= now && now < Date.parse(until))
    .flatMap(({ id, until, texts }) => {
      const text = texts.find((one) => one.language === language) ?? texts[0];
      return text ? [{ ...text, id, until }] : [];
    });
