import { useId } from 'react';
import { formatDate } from '../../languages/format.ts';
import { useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import type { ShownDay } from './day-keys.ts';
import './then-now.css';

interface ThenNowProps {
  /** How many places changed between the two days. */
  readonly changed: number;
  readonly onDay: (day: ShownDay) => void;
}

/** A switch between the two days that the atlas compares: that of the document, and the latest known. */
export function ThenNow({ changed, onDay }: ThenNowProps) {
  const then = useCatalogue().edition.document.date;
  const messages = useMessages();
  const at = useView(({ at }) => at);
  const language = useView(({ language }) => language);
  const name = useId();
  const days: readonly (readonly [day: ShownDay, label: string])[] = [
    [then, formatDate(then, language, 'short')],
    [null, messages.time.latest],
  ];
  return (
    <div className="then-now" role="radiogroup" aria-label={messages.time.day}>
      {days.map(([day, label]) => (
        <label key={label}>
          <input type="radio" name={name} checked={at === day} onChange={() => onDay(day)} />
          <span>
            {label}
            {/* Hidden, because it is announced when the day is chosen. */}
            {day === null && changed > 0 && (
              <span className="then-now-changed" aria-hidden="true">
                {` · ${messages.time.changed(changed)}`}
              </span>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}
