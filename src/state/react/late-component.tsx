import { type ComponentType, type ReactNode, Suspense, use } from 'react';
import { createLate } from '../../domain/late.ts';

/**
 * A component whose code is fetched when it is first rendered. A stand-in is shown until then, and also where the code cannot be had:
 * with `React.lazy`, that would take the whole page down.
 *
 * @param fetch rejects where the code cannot be had
 * @param standIn renders nothing by default
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
