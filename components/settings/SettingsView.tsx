import { useTranslation } from 'react-i18next';
import { Segments } from '../controls/Segments.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { HomeFields, type HomeValue } from './HomeFields.tsx';
import type { Theme } from './theme.ts';
import { type NoticeChoice, useNoticeChoices } from './use-notice-choices.ts';
import { useThemeChoices } from './use-theme-choices.ts';

export type SettingsValue = HomeValue & {
  readonly theme: Theme;
  readonly notices: NoticeChoice;
  /** Ids of the stores whose chip is off. */
  readonly quietStores: readonly string[];
};

export type SettingsViewProps = {
  readonly value: SettingsValue;
  readonly onChange: (value: SettingsValue) => void;
  readonly stores: readonly { readonly id: string; readonly name: string }[];
};

const without = (list: readonly string[], id: string) => list.filter((other) => other !== id);

/** Every choice of the shopper; each change counts at once. */
export function SettingsView({ value, onChange, stores }: SettingsViewProps) {
  const { t } = useTranslation();
  const themes = useThemeChoices();
  const notices = useNoticeChoices();
  const quiet = (id: string, shown: boolean) => [
    ...without(value.quietStores, id),
    ...(shown ? [] : [id]),
  ];
  return (
    <div className="stack settings">
      <section className="sheet">
        <HomeFields value={value} onChange={(home) => onChange({ ...value, ...home })} />
        <Segments
          label={t('settings.theme')}
          choices={themes}
          value={value.theme}
          onChange={(id) =>
            onChange({ ...value, theme: themes.find((theme) => theme.id === id)?.id ?? 'system' })
          }
        />
        <Segments
          label={t('settings.notices')}
          choices={notices}
          value={value.notices}
          onChange={(id) =>
            onChange({ ...value, notices: notices.find((one) => one.id === id)?.id ?? 'all' })
          }
        />
      </section>
      <section className="sheet">
        <h2>{t('settings.stores')}</h2>
        <p className="soft small">{t('settings.storesNote')}</p>
        {stores.map(({ id, name }) => (
          <SwitchField
            key={id}
            label={name}
            value={!value.quietStores.includes(id)}
            onChange={(shown) => onChange({ ...value, quietStores: quiet(id, shown) })}
          />
        ))}
      </section>
      <p className="soft small">{t('settings.saved')}</p>
    </div>
  );
}
