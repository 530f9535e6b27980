import { useEffect, useRef } from 'react';
import { useAtlas, useSnapshot } from '../../state/atlas.tsx';
import { paragraphOf } from '../../state/walk.ts';
import { readingLineOf } from '../reading/scroll.ts';
import { useWalk } from './use-walk.ts';

/** The way into the walk from the introduction: from the first paragraph on. Before any script runs it leads to the text. */
export function WalkInvitation() {
  const { messages, walk } = useSnapshot();
  const { goTo } = useWalk();
  if (walk) return null;
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to the text before any script runs
    <a
      className="walk-invitation"
      href="#p1"
      onClick={(event) => {
        event.preventDefault();
        goTo(1);
      }}
    >
      <WalkIcon />
      <span>
        <strong>{messages.walk.invitation}</strong>
        <span>{messages.walk.invitationNote}</span>
      </span>
    </a>
  );
}

/** Turns following on, from the paragraph that is being read, and off. */
export function WalkToggle() {
  const { store } = useAtlas();
  const { messages, walk } = useSnapshot();
  const { goTo, leave } = useWalk();
  const button = useRef<HTMLButtonElement>(null);
  const walking = walk !== null;
  const before = useRef(walking);
  useEffect(
    function takeFocusBack() {
      const ended = before.current && !walking;
      before.current = walking;
      // The bar is gone, and with it the button that had the focus.
      if (ended && document.activeElement === document.body) button.current?.focus();
    },
    [walking],
  );
  return (
    <button
      type="button"
      className="walk-toggle"
      ref={button}
      aria-pressed={walking}
      onClick={() => {
        if (walking) leave();
        else goTo(paragraphBeingRead() ?? paragraphOf(store.get().view.fragment) ?? 1);
      }}
    >
      <WalkIcon />
      {messages.walk.title}
    </button>
  );
}

/** The first paragraph that reaches below the reading line, where any of the text is in view. */
function paragraphBeingRead(): number | null {
  const scroller = document.querySelector<HTMLElement>('.reading');
  if (!scroller) return null;
  const room = scroller.getBoundingClientRect();
  const line = room.top + readingLineOf(scroller);
  const read = [...scroller.querySelectorAll('.paragraph')].find((paragraph) => {
    const { top, bottom } = paragraph.getBoundingClientRect();
    return bottom > line && top < room.bottom;
  });
  return paragraphOf(read?.id ?? null);
}

/** Lines of text and a pin. */
function WalkIcon() {
  return (
    <svg className="walk-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M3 6H11M3 11H9M3 16H9M3 21H13" />
      <path d="M17 18C14 14.5 12.6 12.4 12.6 10.2A4.4 4.4 0 0 1 21.4 10.2C21.4 12.4 20 14.5 17 18Z" />
      <circle cx="17" cy="10.2" r="1.2" />
    </svg>
  );
}
