import type { ReactNode } from 'react';

export type FactProps = { readonly name: string; readonly children: ReactNode };

/** One named fact inside a `<dl className="facts">`. */
export const Fact = ({ name, children }: FactProps) => (
  <div className="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
