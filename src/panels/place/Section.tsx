import type { ReactNode } from 'react';

/** A section of a place's page, with a heading. */
export function Section({
  title,
  children,
  className,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <section className={`place-section ${className ?? ''}`}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
