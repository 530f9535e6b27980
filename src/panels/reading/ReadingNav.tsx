import type { MouseEvent } from 'react';
import { useAtlas, useMessages, useShown } from '../../state/react/atlas.tsx';
import type { Section } from '../../state/view.ts';
import { isPlainClick } from '../AtlasLink.tsx';
import { TourToggle } from '../tour/TourEntry.tsx';
import './reading-nav.css';

/** Jumps between the text and the list, which stand in one column; the address is left alone. */
export function ReadingNav() {
  const { store } = useAtlas();
  const messages = useMessages();
  const count = useShown().length;

  function jump(event: MouseEvent, section: Section): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    store.dispatch({ type: 'jump', section });
  }

  return (
    <div className="reading-nav">
      {/* biome-ignore lint/a11y/useValidAnchor: they navigate within the page, and must do so before any script runs */}
      <a href="#text" onClick={(event) => jump(event, 'text')}>
        {messages.read}
      </a>
      {/* biome-ignore lint/a11y/useValidAnchor: see above */}
      <a href="#places" onClick={(event) => jump(event, 'places')}>
        {messages.places} · {count}
      </a>
      <TourToggle />
    </div>
  );
}
