import { useTranslation } from 'react-i18next';

/** Of what the shopper is told by notifications. */
export type NoticeChoice = 'all' | 'turn' | 'none';

const notices = ['all', 'turn', 'none'] as const;

/** The choices by their names in the reader's language. */
export function useNoticeChoices(): readonly {
  readonly id: NoticeChoice;
  readonly name: string;
}[] {
  const { t } = useTranslation();
  return notices.map((id) => ({ id, name: t(`settings.notices_${id}`) }));
}
