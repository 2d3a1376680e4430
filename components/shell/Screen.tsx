import type { ReactNode } from 'react';

export type ScreenProps = {
  readonly title: string;
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
    <section className="screen">
      <div className="screen-body">
        <div className="screen-title">
          {before}
          <h1 dir="auto">{title}</h1>
          {beside}
        </div>
        {children}
      </div>
      {foot && <div className="screen-foot">{foot}</div>}
    </section>
  );
}
