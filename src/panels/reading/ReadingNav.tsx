import { type MouseEvent, useEffect, useState } from 'react';
import { useReading } from '../../reading/ReadingProvider.tsx';
import { useAtlas, useCatalogue, useMessages, useSelect, useShown, useView } from '../../state/react/atlas.tsx';
import { isPlainClick } from '../../state/react/plain-click.ts';
import { selectMissing } from '../../state/selectors.ts';
import { hasWholePage, type Section, wholePage } from '../../state/view.ts';
import { AtlasLink } from '../AtlasLink.tsx';
import { TourToggle } from '../tour/TourEntry.tsx';
import './reading-nav.css';

/** Jumps between text and list, which share a column; the address does not change. Ledger and table are pages of their own. */
export function ReadingNav() {
  const { store } = useAtlas();
  const { commitments } = useCatalogue();
  const messages = useMessages();
  const count = useShown().length;
  const section = useSection();
  const whole = useView(wholePage);
  const missing = useSelect(selectMissing);
  // Seen from the ledger or the table, text and list are on another page.
  const page = useSelect(({ view }) =>
    hasWholePage(view) ? store.addressAfter({ type: 'jump', section: 'text' }, view) : '',
  );

  function jump(event: MouseEvent, to: Section): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    store.dispatch({ type: 'jump', section: to });
  }

  const current = (of: Section) => (whole === null && !missing && section === of ? 'true' : undefined);
  return (
    <div className="reading-nav">
      <a href={`${page}#text`} aria-current={current('text')} onClick={(event) => jump(event, 'text')}>
        {messages.read}
      </a>
      <a
        href={`${page}#places`}
        aria-current={whole === 'table' ? 'page' : current('places')}
        onClick={(event) => jump(event, 'places')}
      >
        {/* A single text node: React can update it even after a translation extension has replaced it. */}
        {`${messages.places} · ${count}`}
      </a>
      {commitments.length > 0 && (
        <AtlasLink action={{ type: 'ledger' }} aria-current={whole === 'ledger' ? 'page' : undefined}>
          {messages.ledger.title}
        </AtlasLink>
      )}
      <TourToggle />
    </div>
  );
}

/** The section of the column that is currently being read. */
function useSection(): Section {
  const reading = useReading();
  const [section, setSection] = useState<Section>('text');
  useEffect(
    function watchSection() {
      return reading.watchSection(setSection);
    },
    [reading],
  );
  return section;
}
