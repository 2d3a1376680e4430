import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BrandMark } from './BrandMark.tsx';
import { NavTab } from './NavTab.tsx';

export type Section = 'cart' | 'orders' | 'account';

export type AppShellProps = {
  readonly section: Section;
  readonly onSection: (section: Section) => void;
  /** How many orders wait for the shopper: the mark at Orders. */
  readonly waiting: number;
  readonly children: ReactNode;
};

const sections: readonly Section[] = ['cart', 'orders', 'account'];

/** The frame of popup and tab: mark, the three sections, one screen. */
export function AppShell({ section, onSection, waiting, children }: AppShellProps) {
  const { t } = useTranslation();
  return (
    <div className="shell">
      <header className="shell-head">
        <BrandMark />
        <nav className="shell-nav" aria-label={t('app.sections')}>
          {sections.map((name) => (
            <NavTab
              key={name}
              name={name}
              current={name === section}
              waiting={name === 'orders' ? waiting : 0}
              onPress={() => onSection(name)}
            />
          ))}
        </nav>
      </header>
      <main className="shell-main">{children}</main>
    </div>
  );
}
