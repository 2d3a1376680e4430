import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { ErrorNote } from '../controls/ErrorNote.tsx';
import { Note } from '../controls/Note.tsx';

/** What is held, and the words on what can be done with it. */
export type HeldWords = {
  readonly title: string;
  readonly text: string;
  readonly save: string;
  readonly erase: string;
  /** What erasing does, before the second click. */
  readonly eraseText: string;
  readonly eraseNow: string;
};

export type HeldDataProps = {
  readonly words: HeldWords;
  readonly startAsking?: boolean;
  readonly saving?: boolean;
  readonly erasing: boolean;
  /** The code of what went wrong. */
  readonly problem: string | null;
  readonly onSave: () => void;
  readonly onErase: () => void;
};

/** Data that somebody holds about the shopper: as a file, and gone for good after a second click. */
export function HeldData(props: HeldDataProps) {
  const { words, startAsking = false, saving = false, erasing, problem, onSave, onErase } = props;
  const { t } = useTranslation();
  const [asking, setAsking] = useState(startAsking);
  return (
    <section className="sheet shop">
      <h2>{words.title}</h2>
      <p className="soft small">{words.text}</p>
      <div className="shop-actions">
        <Button onPress={onSave} busy={saving}>
          {words.save}
        </Button>
        {!asking && (
          <Button kind="plain" onPress={() => setAsking(true)}>
            {words.erase}
          </Button>
        )}
      </div>
      {asking && (
        <Note tone="bad">
          <p>{words.eraseText}</p>
          <div className="shop-actions">
            <Button kind="danger" onPress={onErase} busy={erasing}>
              {words.eraseNow}
            </Button>
            <Button kind="plain" onPress={() => setAsking(false)}>
              {t('action.cancel')}
            </Button>
          </div>
        </Note>
      )}
      {problem !== null && <ErrorNote code={problem} onRetry={null} />}
    </section>
  );
}
