import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { isDay } from '../../domain/date.ts';
import { formatDate } from '../../i18n/format.ts';
import { useSnapshot } from '../../state/atlas.tsx';
import type { ShownDay } from './day-keys.ts';

interface DayFormProps {
  readonly first: string;
  readonly last: string;
  readonly onDay: (day: ShownDay) => void;
}

/** Says which day is shown, and opens a field to type another. */
export function DayForm({ first, last, onDay }: DayFormProps) {
  const { messages, view } = useSnapshot();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useId();
  const shown = view.at === null ? messages.statusLatest : formatDate(view.at, view.language, 'short');

  function close(): void {
    setOpen(false);
    setDraft(null);
    opener.current?.focus();
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
        aria-label={`${messages.time.day}: ${shown}. ${messages.time.choose}`}
        onClick={() => (open ? close() : setOpen(true))}
      >
        <small>{messages.time.day}</small>
        <span>{shown}</span>
      </button>
      {open && (
        <div className="time-choose">
          <label htmlFor={field}>{messages.time.showDay}</label>
          <input
            id={field}
            type="date"
            min={first}
            value={draft ?? view.at ?? last}
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
        </div>
      )}
    </div>
  );
}
