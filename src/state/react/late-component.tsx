import { type ComponentType, type ReactNode, Suspense, use } from 'react';
import { createLate } from '../../domain/late.ts';

/**
 * A component whose code is fetched when it is first rendered. Until then, and where the code cannot be had, its stand-in is there: as
 * `React.lazy`, it would take the whole page down with it.
 *
 * @param fetch rejects where the code cannot be had
 * @param standIn nothing, where it is left out
 */
export function lateComponent<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
  standIn: (props: Props) => ReactNode = () => null,
): ComponentType<Props> {
  const late = createLate(fetch);
  function Fetched(props: Props): ReactNode {
    const Part = use(late.load());
    return Part ? <Part {...props} /> : standIn(props);
  }
  return function Late(props: Props) {
    return (
      <Suspense fallback={standIn(props)}>
        <Fetched {...props} />
      </Suspense>
    );
  };
}
