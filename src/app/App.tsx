import { useEffect, useLayoutEffect, useRef } from 'react';
import { MapView } from '../map/MapView.tsx';
import { DataDownloads } from '../panels/DataDownloads.tsx';
import { EmbedBar } from '../panels/EmbedBar.tsx';
import { Filters } from '../panels/filter/Filters.tsx';
import { Header } from '../panels/Header.tsx';
import { Ledger } from '../panels/ledger/Ledger.tsx';
import { PlaceList } from '../panels/list/PlaceList.tsx';
import { Opening } from '../panels/Opening.tsx';
import { PRINTED_STATE } from '../panels/paper/LatePrintedState.tsx';
import { PlacePage } from '../panels/place/PlacePage.tsx';
import { Digest } from '../panels/reading/Digest.tsx';
import { PassageHint } from '../panels/reading/PassageHint.tsx';
import { ReadingNav } from '../panels/reading/ReadingNav.tsx';
import { Search } from '../panels/search/Search.tsx';
import { PlacesTable } from '../panels/table/PlacesTable.tsx';
import { TimeStrip } from '../panels/time/DayBar.tsx';
import { TourBar } from '../panels/tour/TourBar.tsx';
import { ReadingProvider, useReading } from '../reading/ReadingProvider.tsx';
import { CitePage } from '../share/CitePage.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import type { Atlas } from '../state/atlas.ts';
import { AtlasProvider, useMessages, useSelect, useTourState, useView } from '../state/react/atlas.tsx';
import { wholePage } from '../state/view.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useDocumentHead, useEscape } from './effects.ts';
import { LateLanguageOffer } from './LateLanguageOffer.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Notices } from './Notices.tsx';
import { OfflineButton } from './offline/OfflineButton.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useInsets } from './use-insets.ts';
import './layout.css';
import './whole-page.css';
import './embed.css';
import './without-scripts.css';

/** The whole page, rendered from the snapshot in the atlas's store. */
export function App({ atlas }: { readonly atlas: Atlas }) {
  return (
    <AtlasProvider atlas={atlas}>
      <Guarded />
    </AtlasProvider>
  );
}

function Guarded() {
  const messages = useMessages();
  return (
    <ErrorBoundary messages={messages}>
      <ReadingProvider>
        <Page />
      </ReadingProvider>
    </ErrorBoundary>
  );
}

/** Constant elements, so that the memoised components that receive them as children do not re-render. */
const CITATION = <CitePage />;
const OFFLINE = <OfflineButton />;

function Page() {
  const view = useView();
  const tour = useTourState();
  const sheet = useSelect(({ sheet }) => sheet);
  const reading = useReading();
  const column = useRef<HTMLElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const time = useRef<HTMLDivElement>(null);
  useInsets({ column, side, time, sheet: sheet.height, embed: view.embed });
  useDocumentHead();
  useEscape();
  useLayoutEffect(() => reading.attachPage(side.current), [reading]);
  // Effects of children run first, so by now the whole page is interactive. Tests and measurements wait for this mark.
  useEffect(function markInteractive() {
    performance.mark('atlas:interactive');
  }, []);
  return (
    <div
      className="atlas"
      data-place={view.place ? 'open' : undefined}
      data-whole-page={wholePage(view) ?? undefined}
      data-sheet={sheet.height}
      data-embed={view.embed || undefined}
      data-tour={tour ? 'on' : undefined}
    >
      <SkipLinks />
      <Header>
        <ShareButton />
      </Header>
      {PRINTED_STATE}
      <main className="column" ref={column}>
        <SheetHandle column={column} />
        <div className="column-top">
          <Filters />
        </div>
        <ReadingNav />
        <Search />
        <div className="column-body">
          <div className="reading" ref={reading.attachText}>
            <Opening />
            <Digest />
            <PlaceList />
            <DataDownloads>{OFFLINE}</DataDownloads>
          </div>
          <PassageHint />
          <div className="side" ref={side}>
            <PlacePage>{CITATION}</PlacePage>
          </div>
          <Ledger />
          <PlacesTable />
        </div>
        <TourBar />
        <LateLanguageOffer />
      </main>
      <MapView />
      <TimeStrip card={time} />
      {view.embed && <EmbedBar />}
      <Notices />
      <LiveRegion />
    </div>
  );
}
