import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { ErrorNote } from '../controls/ErrorNote.tsx';

/** A claim or a message that the intermediary has not taken yet. */
export type Letter = {
  readonly id: string;
  readonly text: string;
  /** The code of what went wrong with the last try. */
  readonly problem: string | null;
  /** It is not tried again by itself. */
  readonly isOver: boolean;
};

export type LetterListProps = {
  readonly letters: readonly Letter[];
  readonly onRetry: (id: string) => void;
  readonly onDrop: (id: string) => void;
};

/** What is on its way to the staff: kept here, tried again and again. */
export function LetterList({ letters, onRetry, onDrop }: LetterListProps) {
  const { t } = useTranslation();
  return (
    <ul className="claims">
      {letters.map(({ id, text, problem, isOver }) => (
        <li key={id} className="stack-tight">
          <p dir="auto">{text}</p>
          <p className="soft small">{t(isOver ? 'thread.stuck' : 'thread.onItsWay')}</p>
          {problem !== null && <ErrorNote code={problem} onRetry={() => onRetry(id)} />}
          {isOver && (
            <Button kind="plain" onPress={() => onDrop(id)}>
              {t('thread.drop')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
