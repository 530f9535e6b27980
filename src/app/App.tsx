import { useEffect, useRef } from 'react';
import { MapView } from '../map/MapView.tsx';
import { DataDownloads } from '../panels/DataDownloads.tsx';
import { EmbedBar } from '../panels/EmbedBar.tsx';
import { Filters } from '../panels/filter/Filters.tsx';
import { Header } from '../panels/Header.tsx';
import { PlaceList } from '../panels/list/PlaceList.tsx';
import { Overview } from '../panels/overview/Overview.tsx';
import { PlacePage } from '../panels/place/PlacePage.tsx';
import { Digest } from '../panels/reading/Digest.tsx';
import { Introduction } from '../panels/reading/Introduction.tsx';
import { PassageHint } from '../panels/reading/PassageHint.tsx';
import { ReadingNav } from '../panels/reading/ReadingNav.tsx';
import { Search } from '../panels/search/Search.tsx';
import { TimeStrip } from '../panels/time/DayBar.tsx';
import { TourBar } from '../panels/tour/TourBar.tsx';
import { useFollowReading } from '../panels/tour/use-follow-reading.ts';
import { CitePage } from '../share/CitePage.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { type Atlas, AtlasProvider, useSnapshot } from '../state/react/atlas.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useDocumentHead, useEscape, useFocusReturn, useRevealMention } from './effects.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { Notices } from './Notices.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { SheetHandle, useSheet } from './sheet.tsx';
import { useInsets } from './use-insets.ts';
import { useKeepPassage } from './use-keep-passage.ts';
import './layout.css';
import './embed.css';
import './print.css';

/** The whole page. Everything in it is a function of the snapshot that the atlas's store holds. */
export function App({ atlas }: { readonly atlas: Atlas }) {
  return (
    <AtlasProvider atlas={atlas}>
      <Guarded />
    </AtlasProvider>
  );
}

function Guarded() {
  const { messages } = useSnapshot();
  return (
    <ErrorBoundary messages={messages}>
      <Page />
    </ErrorBoundary>
  );
}

function Page() {
  const { view, tour } = useSnapshot();
  const reading = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const time = useRef<HTMLDivElement>(null);
  const sheet = useSheet(column);
  useInsets({ column, side, time, sheet: sheet.state, embed: view.embed });
  useDocumentHead();
  useEscape();
  useFocusReturn(reading);
  useRevealMention(reading);
  useFollowReading(reading);
  useKeepPassage(reading, side);
  // Effects of children run first: from now on the whole page answers. Tests and measurements wait for it.
  useEffect(function markInteractive() {
    performance.mark('atlas:interactive');
  }, []);
  return (
    <div
      className="atlas"
      data-place={view.place ? 'open' : undefined}
      data-sheet={sheet.state}
      data-embed={view.embed || undefined}
      data-tour={tour ? 'on' : undefined}
    >
      <SkipLinks />
      <Header>
        <ShareButton />
      </Header>
      <main className="column" ref={column}>
        <SheetHandle sheet={sheet} />
        <div className="column-top">
          <Filters />
        </div>
        <ReadingNav />
        <Search onRead={() => sheet.state === 'peek' && sheet.set('half')} />
        <div className="column-body">
          <div className="reading" ref={reading}>
            <Introduction />
            <Overview />
            <Digest />
            <PlaceList />
            <DataDownloads />
          </div>
          <PassageHint reading={reading} />
          <div className="side" ref={side}>
            <PlacePage>
              <CitePage />
            </PlacePage>
          </div>
        </div>
        <TourBar />
      </main>
      <MapView />
      <TimeStrip card={time} />
      {view.embed && <EmbedBar />}
      <Notices />
      <LiveRegion />
    </div>
  );
}
