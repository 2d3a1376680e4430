import { useTranslation } from 'react-i18next';
import { isProblemWord } from '../words/is-problem-word.ts';
import { Button } from './Button.tsx';
import { Note } from './Note.tsx';

export type ErrorNoteProps = {
  /** A problem's stable code. */
  readonly code: string;
  readonly onRetry: (() => void) | null;
};

/** What went wrong, whether money moved, what to do next; and the way to do it again. */
export function ErrorNote({ code, onRetry }: ErrorNoteProps) {
  const { t } = useTranslation();
  return (
    <Note tone="bad" live>
      <p>{t(`problem.${isProblemWord(code) ? code : 'other'}`)}</p>
      {onRetry && (
        <div>
          <Button onPress={onRetry}>{t('action.retry')}</Button>
        </div>
      )}
    </Note>
  );
}
