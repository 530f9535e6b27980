import type { ReactNode } from 'react';

/** A titled part of the page. */
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
