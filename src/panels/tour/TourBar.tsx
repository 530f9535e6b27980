import { type KeyboardEvent, useEffect, useRef } from 'react';
import { passageCaption } from '../../state/announcement.ts';
import { useCatalogue, useMessages, useSelect, useTourState } from '../../state/react/atlas.tsx';
import type { Tour } from '../../state/tour.ts';
import { useTour } from './use-tour.ts';
import './tour.css';

/** The controls of the guided tour: position, back and forth, pause, leave. Rendered only during a tour. */
export function TourBar() {
  const tour = useTourState();
  return tour && <Bar tour={tour} />;
}

function Bar({ tour }: { readonly tour: Tour }) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const { goTo, pause, resume, leave } = useTour();
  const caption = useSelect((snapshot) => passageCaption(snapshot, tour.paragraph));
  const next = useRef<HTMLButtonElement>(null);
  const count = catalogue.paragraphs.length;
  const { paragraph, paused } = tour;
  const words = messages.tour;

  useEffect(function takeFocus() {
    next.current?.focus({ preventScroll: true });
  }, []);

  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => goTo(paragraph - 1),
    ArrowRight: () => goTo(paragraph + 1),
    Home: () => goTo(1),
    End: () => goTo(count),
    Escape: leave,
  };

  function onKeyDown(event: KeyboardEvent): void {
    const act = keys[event.key];
    if (!act || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    act();
  }

  return (
    <fieldset className="tour-bar" aria-label={words.title} aria-describedby="tour-keys" onKeyDown={onKeyDown}>
      <progress className="tour-progress" value={paragraph} max={count} aria-label={words.position(paragraph, count)} />
      <BarButton
        label={words.previous}
        path="M15 5 8 12 15 19"
        disabled={paragraph <= 1}
        onClick={() => goTo(paragraph - 1)}
      />
      <div className="tour-where">
        <strong>{words.position(paragraph, count)}</strong>
        <span>{paused ? words.paused : caption}</span>
      </div>
      <BarButton
        ref={next}
        label={words.next}
        path="M9 5 16 12 9 19"
        disabled={paragraph >= count}
        onClick={() => goTo(paragraph + 1)}
      />
      {paused ? (
        <BarButton label={words.resume} className="tour-resume" path="M7 4.5 19 12 7 19.5Z" onClick={resume} />
      ) : (
        <BarButton label={words.pause} path="M8.5 5V19M15.5 5V19" onClick={pause} />
      )}
      <BarButton label={words.leave} path="M6 6 18 18M18 6 6 18" onClick={leave} />
      <p id="tour-keys" className="visually-hidden">
        {words.keys}
      </p>
    </fieldset>
  );
}

interface BarButtonProps {
  readonly label: string;
  readonly path: string;
  readonly onClick: () => void;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly ref?: React.Ref<HTMLButtonElement>;
}

/** Uses `aria-disabled`: a button that becomes `disabled` after it was pressed would lose the focus. */
function BarButton({ label, path, onClick, className = '', disabled = false, ref }: BarButtonProps) {
  return (
    <button
      type="button"
      className={`tour-button ${className}`}
      ref={ref}
      title={label}
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}
