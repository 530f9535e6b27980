import { useEffect, useRef } from 'react';
import { paragraphOf } from '../../domain/passage.ts';
import { useReading } from '../../reading/ReadingProvider.tsx';
import { useAtlas, useMessages, useTourState } from '../../state/react/atlas.tsx';
import { useTour } from './use-tour.ts';
import './tour.css';

/** Starts the guided tour at the first paragraph. Before any script runs, it is a link to the text. */
export function TourInvitation() {
  const messages = useMessages();
  const tour = useTourState();
  const { goTo } = useTour();
  if (tour) return null;
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to the text before any script runs
    <a
      className="tour-invitation"
      href="#p1"
      onClick={(event) => {
        event.preventDefault();
        goTo(1);
      }}
    >
      <TourIcon />
      {messages.tour.invitation}
    </a>
  );
}

/** Turns the tour on, starting at the paragraph being read, and off. */
export function TourToggle() {
  const { store } = useAtlas();
  const reading = useReading();
  const messages = useMessages();
  const tour = useTourState();
  const { goTo, leave } = useTour();
  const button = useRef<HTMLButtonElement>(null);
  const touring = tour !== null;
  const before = useRef(touring);
  useEffect(
    function takeFocusBack() {
      const ended = before.current && !touring;
      before.current = touring;
      // The tour bar has disappeared, and with it the button that had the focus.
      if (ended && document.activeElement === document.body) button.current?.focus();
    },
    [touring],
  );
  return (
    <button
      type="button"
      className="tour-toggle"
      ref={button}
      aria-pressed={touring}
      onClick={() => {
        if (touring) leave();
        else goTo(reading.paragraphBeingRead() ?? paragraphOf(store.get().view.fragment) ?? 1);
      }}
    >
      <TourIcon />
      <span className="tour-toggle-name">{messages.tour.title}</span>
    </button>
  );
}

/** Lines of text and a pin. */
function TourIcon() {
  return (
    <svg className="tour-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M3 6H11M3 11H9M3 16H9M3 21H13" />
      <path d="M17 18C14 14.5 12.6 12.4 12.6 10.2A4.4 4.4 0 0 1 21.4 10.2C21.4 12.4 20 14.5 17 18Z" />
      <circle cx="17" cy="10.2" r="1.2" />
    </svg>
  );
}
