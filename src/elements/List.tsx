import type { HTMLAttributes } from 'react';

interface ListProps extends Omit<HTMLAttributes<HTMLElement>, 'role'> {
  /** Whether the order means something. */
  readonly ordered?: boolean;
}

/** A list with an explicit role, because Safari drops the role of lists whose markers are styled away, as ours are. */
export function List({ ordered = false, ...rest }: ListProps) {
  const Tag = ordered ? 'ol' : 'ul';
  return <Tag {...rest} role="list" />;
}
