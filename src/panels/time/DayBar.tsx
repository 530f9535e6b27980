import { type Ref, useCallback, useMemo, useState } from 'react';
import { entryDays, lastEntryDay, newestDate, statusChanges, timeAxis } from '../../domain/chronicle.ts';
import { changedBetween } from '../../domain/tally.ts';
import { formatDate } from '../../languages/format.ts';
import { statusText } from '../../languages/status-text.ts';
import { prefersLessMotion } from '../../state/motion.ts';
import { useAtlas, useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { DayForm } from './DayForm.tsx';
import { TimeTrack } from './DaySlider.tsx';
import { nextChange, type ShownDay, stepFilm } from './day-keys.ts';
import { pulse } from './pulse.ts';
import { ThenNow } from './ThenNow.tsx';
import { usePlay } from './use-play.ts';
import './day-bar.css';

/** How many changes of one day are announced by name. */
const TOLD_CHANGES = 3;

/**
 * Chooses the day that the whole atlas shows: a time axis along the map's lower edge. On a phone it is folded into a button that
 * names the day.
 */
export function TimeStrip({ card }: { readonly card: Ref<HTMLDivElement> }) {
  const { store, announcer, highlight, overlays } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const view = useView();
  const [open, setOpen] = useState(false);
  const { places } = catalogue;
  const then = catalogue.edition.document.date;
  const axis = useMemo(() => timeAxis(entryDays(places), lastEntryDay(places, then), then), [places, then]);
  const changed = useMemo(() => changedBetween(places, then, null), [places, then]);
  const newest = useMemo(() => newestDate(places, then), [places, then]);
  const changes = useMemo(() => statusChanges(places), [places]);
  const days = useMemo(() => [...new Set(changes.map(({ day }) => day))], [changes]);
  const step = useCallback(
    function showNextFrame(still: boolean): boolean {
      const { at } = store.get().view;
      const next = at === null ? null : still ? (nextChange(days, at, 1) ?? null) : stepFilm(at, axis);
      store.dispatch({ type: 'day', at: next });
      return next !== null;
    },
    [store, axis, days],
  );
  const { playing, play, pause } = usePlay(step);
  const { at } = view;
  const shown = at === null ? messages.time.latest : formatDate(at, view.language, 'short');
  const before = nextChange(days, at, -1);
  const after = nextChange(days, at, 1);

  function show(day: ShownDay): void {
    pause();
    if (day !== at) store.dispatch({ type: 'day', at: day });
  }

  /** Goes to a day of change and announces what changed, which the map shows. */
  function showChange(day: ShownDay): void {
    show(day);
    const told = changes
      .filter((change) => change.day === day)
      .map(({ place, stage }) => {
        const changed = places.find(({ id }) => id === place);
        return messages.time.change(changed?.name ?? '', statusText(stage, messages, changed ?? null));
      });
    const more = told.length > TOLD_CHANGES ? [messages.time.moreChanges(told.length - TOLD_CHANGES)] : [];
    const title = day === null ? messages.statusLatest : formatDate(day, view.language);
    announcer.announce([title, ...told.slice(0, TOLD_CHANGES), ...more].join('; '));
  }

  /** Goes to one of the two days that the atlas compares; places that changed between them are highlighted once and counted. */
  function compare(day: ShownDay): void {
    show(day);
    const title = day === null ? messages.statusLatest : formatDate(day, view.language);
    announcer.announce(`${title}; ${messages.overview.changed(changed.length)}`);
    pulse(
      highlight,
      changed.map(({ id }) => id),
      prefersLessMotion(),
    );
  }

  function togglePlay(): void {
    if (playing) {
      pause();
      return;
    }
    if (at === null) store.dispatch({ type: 'day', at: axis.detail ?? axis.first });
    play();
  }

  return (
    <section className="time" aria-label={messages.time.title} data-open={open || undefined} data-at={at ?? undefined}>
      <button
        type="button"
        ref={overlays.register}
        className="time-toggle"
        aria-expanded={open}
        aria-controls="time-card"
        aria-label={`${messages.time.title}: ${shown}`}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7V12L15.5 14" />
        </svg>
        {shown}
      </button>
      <div className="time-card" id="time-card" ref={card}>
        <div className="time-day-shown">
          <ThenNow changed={changed.length} onDay={compare} />
          <DayForm first={axis.first} last={axis.last} newest={newest} onDay={show} />
        </div>
        <div className="time-steps">
          <StepButton
            label={messages.time.previousChange}
            path="M15 5 8 12 15 19"
            disabled={before === undefined}
            onClick={() => before !== undefined && showChange(before)}
          />
          <StepButton
            label={playing ? messages.time.pause : messages.time.play}
            path={playing ? 'M8 5V19M16 5V19' : 'M7 4.5 19 12 7 19.5Z'}
            className="time-play"
            onClick={togglePlay}
          />
          <StepButton
            label={messages.time.nextChange}
            path="M9 5 16 12 9 19"
            disabled={after === undefined}
            onClick={() => after !== undefined && showChange(after)}
          />
        </div>
        <TimeTrack axis={axis} onDay={show} />
      </div>
    </section>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly path: string;
  readonly onClick: () => void;
  readonly className?: string;
  readonly disabled?: boolean;
}

/** Uses `aria-disabled`: a button that becomes `disabled` after it was pressed would lose the focus. */
function StepButton({ label, path, onClick, className = '', disabled = false }: StepButtonProps) {
  return (
    <button
      type="button"
      className={`time-step ${className}`}
      title={label}
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}
