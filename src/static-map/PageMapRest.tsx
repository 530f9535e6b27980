/** The lazy chunk that tells what the page's own map shows, as long as no other map does. */
import { useCallback } from 'react';
import { useSelect, useShown } from '../state/react/atlas.tsx';
import { type Standing, type StillViewProps, useStillView } from './use-still-view.ts';

export function PageMapRest(props: StillViewProps) {
  const shown = useShown();
  const snapshot = useSelect((all) => all);
  // Where the symbols themselves stand is less than their own width away; to know it takes the geometry, and time.
  const standing = useCallback<Standing>(
    (projection) =>
      shown.flatMap(({ id, computed: { labelPoint } }) =>
        labelPoint ? [[id, projection.point(labelPoint)] as const] : [],
      ),
    [shown],
  );
  useStillView(snapshot, standing, props);
  return null;
}
