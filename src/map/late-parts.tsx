/** Parts of the map that load later. Where the code of one cannot be fetched, only that part is missing. */
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
 * The inset map. Each of these elements is a constant: if React rendered a new element before the code had loaded, it would remove the
 * prerendered markup.
 */
export const INSET = <Inset />;

/** The map for print. */
export const PAPER_MAP = <PaperMap />;

/** Points to something outside the visible part of the map. */
export const EDGE_NOTE = <EdgeNote />;

/** The note that there is no more detail; its code loads only where that is so. */
export const END_NOTE = <EndNote />;

/** Loads when the reader has to choose between several places. */
export const LateChooser = lateComponent(async () => (await import('./pointing/Chooser.tsx')).Chooser);

/** Loads only where the prerendered map suffices for the time being. */
export const LatePageMapReporter = lateComponent<StillViewProps>(
  async () => (await import('../static-map/PageMapReporter.tsx')).PageMapReporter,
);

/** Loads only where there is no interactive map; the prerendered map is shown until then, and where it cannot be loaded. */
export const LateStillMap = lateComponent<StillMapProps>(
  async () => (await import('../static-map/StillMap.tsx')).StillMap,
  ({ onChoice }) => <PageMap onChoice={onChoice} />,
);
