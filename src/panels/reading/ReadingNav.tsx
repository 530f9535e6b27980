import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { useAtlas, useSnapshot } from '../../state/react/atlas.tsx';
import { shownPlaces } from '../../state/shown.ts';
import { TourToggle } from '../tour/TourEntry.tsx';
import './reading-nav.css';

/** Jumps between the text and the list, which stand in one column; the address is left alone. */
export function ReadingNav() {
  const { store } = useAtlas();
  const { catalogue, messages, view } = useSnapshot();
  const count = shownPlaces(catalogue, view).length;

  function jump(event: MouseEvent<HTMLAnchorElement>): void {
    const target = document.querySelector<HTMLElement>(event.currentTarget.hash);
    if (!target) return;
    event.preventDefault();
    // In a narrower window the page of a place lies over the text.
    if (getComputedStyle(target).visibility === 'hidden') flushSync(() => store.dispatch({ type: 'close' }));
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
  }

  return (
    <div className="reading-nav">
      {/* biome-ignore lint/a11y/useValidAnchor: they navigate within the page, and must do so before any script runs */}
      <a href="#text" onClick={jump}>
        {messages.read}
      </a>
      {/* biome-ignore lint/a11y/useValidAnchor: see above */}
      <a href="#places" onClick={jump}>
        {messages.places} · {count}
      </a>
      <TourToggle />
    </div>
  );
}
