/** What of the map comes a moment later. Where the code of one cannot be fetched, that one is missing and the page goes on. */
import { useSyncExternalStore } from 'react';
import { isAtEnd } from '../domain/detail.ts';
import { useAtlas } from '../state/react/atlas.tsx';
import { lateComponent } from '../state/react/late-component.tsx';
import { PageMap } from '../static-map/PageMap.tsx';
import type { StillMapProps } from '../static-map/StillMap.tsx';
import type { StillViewProps } from '../static-map/use-still-view.ts';

const Inset = lateComponent(async () => (await import('../static-map/Inset.tsx')).Inset);
const PaperMap = lateComponent(async () => (await import('../static-map/PaperMap.tsx')).PaperMap);
const EdgeNote = lateComponent(async () => (await import('./pointing/EdgeNote.tsx')).EdgeNote);
const LateEndNote = lateComponent(async () => (await import('./basemap/EndNote.tsx')).EndNote);

function EndNote() {
  const { mapView } = useAtlas();
  const view = useSyncExternalStore(mapView.subscribe, mapView.get, () => null);
  return view && isAtEnd(view.camera.zoom, view.deepest) && <LateEndNote at={view.camera} />;
}

/**
 * The other map in the corner. Always the same element, as are those below: rendered anew before its code has come, React would take
 * away what was written beforehand.
 */
export const INSET = <Inset />;

/** What the page is printed with. */
export const PAPER_MAP = <PaperMap />;

/** Where something lies that the map does not show. */
export const EDGE_NOTE = <EdgeNote />;

/** That nothing more is drawn here; fetched where that is so. */
export const END_NOTE = <EndNote />;

/** Fetched when the reader is to choose. */
export const LateChooser = lateComponent(async () => (await import('./pointing/Chooser.tsx')).Chooser);

/** Fetched only where the page's own map is to do for the time being. */
export const LatePageMapRest = lateComponent<StillViewProps>(
  async () => (await import('../static-map/PageMapRest.tsx')).PageMapRest,
);

/** Fetched only where the living map cannot be had; until then, and where it cannot come, the page's own. */
export const LateStillMap = lateComponent<StillMapProps>(
  async () => (await import('../static-map/StillMap.tsx')).StillMap,
  ({ onChoice }) => <PageMap onChoice={onChoice} />,
);
