/**
 * What of the map comes a moment later. Where the code of one cannot be fetched, that one is missing and the page goes on: as
 * `React.lazy`, each would take the whole page down with it.
 */
import { type ComponentProps, type ReactNode, Suspense, use, useSyncExternalStore } from 'react';
import { isAtEnd } from '../domain/detail.ts';
import { createLate } from '../domain/late.ts';
import { useAtlas } from '../state/react/atlas.tsx';
import { PageMap } from '../static-map/PageMap.tsx';
import type { StillMap } from '../static-map/StillMap.tsx';
import type { Chooser } from './pointing/Chooser.tsx';

const inset = createLate(async () => (await import('../static-map/Inset.tsx')).Inset);
const paperMap = createLate(async () => (await import('../static-map/PaperMap.tsx')).PaperMap);
const edgeNote = createLate(async () => (await import('./pointing/EdgeNote.tsx')).EdgeNote);
const endNote = createLate(async () => (await import('./basemap/EndNote.tsx')).EndNote);
const chooser = createLate(async () => (await import('./pointing/Chooser.tsx')).Chooser);
const stillMap = createLate(async () => (await import('../static-map/StillMap.tsx')).StillMap);

function Inset(): ReactNode {
  const Part = use(inset.load());
  return Part && <Part />;
}

function PaperMap(): ReactNode {
  const Part = use(paperMap.load());
  return Part && <Part />;
}

function EdgeNote(): ReactNode {
  const Part = use(edgeNote.load());
  return Part && <Part />;
}

function EndNote(): ReactNode {
  const { mapView } = useAtlas();
  const view = useSyncExternalStore(mapView.subscribe, mapView.get, () => null);
  if (!view || !isAtEnd(view.camera.zoom, view.deepest)) return null;
  const Part = use(endNote.load());
  return Part && <Part at={view.camera} />;
}

function Choosing(props: ComponentProps<typeof Chooser>): ReactNode {
  const Part = use(chooser.load());
  return Part && <Part {...props} />;
}

function Still(props: ComponentProps<typeof StillMap>): ReactNode {
  const Part = use(stillMap.load());
  return Part ? <Part {...props} /> : <PageMap onChoice={props.onChoice} />;
}

/**
 * The other map in the corner. Always the same element: rendered anew before its code has come, React would take away what was
 * written beforehand.
 */
export const INSET = (
  <Suspense>
    <Inset />
  </Suspense>
);

/** What the page is printed with. */
export const PAPER_MAP = (
  <Suspense>
    <PaperMap />
  </Suspense>
);

/** Where something lies that the map does not show. */
export const EDGE_NOTE = (
  <Suspense>
    <EdgeNote />
  </Suspense>
);

/** That nothing more is drawn here; fetched where that is so. */
export const END_NOTE = (
  <Suspense>
    <EndNote />
  </Suspense>
);

/** Fetched when the reader is to choose. */
export function LateChooser(props: ComponentProps<typeof Chooser>) {
  return (
    <Suspense>
      <Choosing {...props} />
    </Suspense>
  );
}

/** Fetched only where the living map cannot be had; until then, and where it cannot come, the page's own. */
export function LateStillMap(props: ComponentProps<typeof StillMap>) {
  return (
    <Suspense fallback={<PageMap onChoice={props.onChoice} />}>
      <Still {...props} />
    </Suspense>
  );
}
