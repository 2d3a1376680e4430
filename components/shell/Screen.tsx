import type { ReactNode } from 'react';

export type ScreenProps = {
  /** `null` where the content speaks for itself. */
  readonly title: string | null;
  /** Before the title, e.g. a way back. */
  readonly before?: ReactNode;
  /** Beside the title, e.g. a chip. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
  /** Stays in sight at the lower edge: the one thing to do next. */
  readonly foot?: ReactNode;
};

/** One screen: a heading, its content, and the next step at its foot. */
export function Screen({ title, before, beside, children, foot }: ScreenProps) {
  return (
    <div className="screen">
      <section
        className="screen-body"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a screen without a control must scroll by keyboard too
        tabIndex={0}
        {...(title !== null && { 'aria-label': title })}
      >
        {(before || title !== null) && (
          <div className="screen-title">
            {before}
            {title !== null && <h1 dir="auto">{title}</h1>}
            {beside}
          </div>
        )}
        {children}
      </section>
      {foot && <div className="screen-foot">{foot}</div>}
    </div>
  );
}
