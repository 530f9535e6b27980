/** The lazy chunk that reports what the prerendered map shows, for as long as no other map does. */
import { useCallback } from 'react';
import { useSelect, useShown } from '../state/react/atlas.tsx';
import { type PlacePoints, type StillViewProps, useStillView } from './use-still-view.ts';

export function PageMapReporter(props: StillViewProps) {
  const shown = useShown();
  const snapshot = useSelect((all) => all);
  // Label points are less than a symbol's width from where the symbols are drawn. The exact points would need the geometry, and time.
  const placePoints = useCallback<PlacePoints>(
    (projection) =>
      shown.flatMap(({ id, computed: { labelPoint } }) =>
        labelPoint ? [[id, projection.point(labelPoint)] as const] : [],
      ),
    [shown],
  );
  useStillView(snapshot, placePoints, props);
  return null;
}
