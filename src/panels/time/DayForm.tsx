import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { isDay, lastDay } from '../../domain/date.ts';
import { formatDate } from '../../languages/format.ts';
import { useMessages, useView } from '../../state/react/atlas.tsx';
import { useReadersDay } from '../../state/react/use-readers-day.ts';
import type { ShownDay } from './day-keys.ts';
import './day-form.css';

interface DayFormProps {
  readonly first: string;
  readonly last: string;
  /** Date of the newest record: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly newest: string;
  readonly onDay: (day: ShownDay) => void;
}

/** Shows which day is chosen, and opens a field to type another. */
export function DayForm({ first, last, newest, onDay }: DayFormProps) {
  const messages = useMessages();
  const at = useView(({ at }) => at);
  const language = useView(({ language }) => language);
  const today = useReadersDay();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useId();
  const shown = at === null ? messages.statusLatest : formatDate(at, language, 'short');

  const newestText = formatDate(newest, language, 'short');
  /** At the end of the axis, the date of the newest record is shown as well. */
  const atEnd = at === null || at >= last;

  function close(): void {
    setOpen(false);
    setDraft(null);
    opener.current?.focus();
  }

  function choose(day: ShownDay): void {
    setDraft(null);
    onDay(day);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    close();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from anywhere within
    <div className="time-day" onKeyDown={onKeyDown}>
      <button
        type="button"
        className="time-shown"
        ref={opener}
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        <small className="visually-hidden">{messages.time.day}</small>
        <span className={at === null ? 'visually-hidden' : undefined}>{shown}</span>
        {atEnd && <small className="time-newest">{messages.time.newest(newestText)}</small>}
        <span className="visually-hidden">{messages.time.choose}</span>
      </button>
      {open && (
        <div className="time-choose">
          <label htmlFor={field}>{messages.time.showDay}</label>
          <input
            id={field}
            type="date"
            min={first}
            max={lastDay(last, today)}
            value={draft ?? at ?? last}
            // The reader has just asked for this field.
            // biome-ignore lint/a11y/noAutofocus: see above
            autoFocus
            onChange={(event) => {
              const { value, validity } = event.target;
              setDraft(value);
              if (validity.valid && isDay(value)) onDay(value);
            }}
            onBlur={() => setDraft(null)}
          />
          <div className="time-presets">
            <button type="button" className="button" onClick={() => choose(null)}>
              {messages.time.today}
            </button>
          </div>
          <p className="time-note">{messages.time.todayNote(formatDate(newest, language))}</p>
        </div>
      )}
    </div>
  );
}
