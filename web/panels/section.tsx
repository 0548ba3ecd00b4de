import type { ReactNode } from 'react';

interface Props {
  /** Left out where a tab has said it already. */
  readonly title?: string;
  /** What stands at the right end of the title: a count with its total. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled block of the inspector. */
export function Section({ title, aside, children }: Props) {
  return (
    <section className="section">
      {title !== undefined && (
        <h3 className="section-title">
          <span>{title}</span>
          {aside !== undefined && <span className="quiet">{aside}</span>}
        </h3>
      )}
      {children}
    </section>
  );
}
