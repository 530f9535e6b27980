import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { chronicleDots, type TimeAxis } from '../../domain/chronicle.ts';
import { toDayNumber } from '../../domain/date.ts';
import { newYear } from '../../domain/day-steps.ts';
import { formatDate } from '../../languages/format.ts';
import { useCatalogue, useMessages, useShown, useView } from '../../state/react/atlas.tsx';
import { dayForKey, onAxis, type ShownDay } from './day-keys.ts';
import { stackDots } from './dots.ts';
import { type DrawnAxis, drawAxis } from './scale.ts';
import { useSize } from './use-size.ts';
import './day-slider.css';

/** Measures of the drawing, in CSS pixels at the default font size; everything scales with larger text. */
const AXIS_Y = 44;
const YEAR_Y = 66;
const MARK_Y = 16;
const HEIGHT = 72;
const SIDE = 16;
/** Share of the width for the early years, which are drawn compressed. */
const EARLY_SHARE = 0.14;
/** Least distance between the labels of two years. */
const YEAR_GAP = 40;
/** Within this distance of the document's day or the end, the handle snaps to it. */
const SNAP = 6;
/** Least width of the early years at which their label fits. */
const EARLY_LABEL_WIDTH = 84;
/** Half the width of the widest day label, so that labels stay inside at both ends. */
const LABEL_HALF = 46;

interface TimeTrackProps {
  readonly axis: TimeAxis;
  readonly onDay: (day: ShownDay) => void;
}

/** The time axis with a dot for everything that happened, marks to snap to, and the handle for the day shown. */
export function TimeTrack({ axis, onDay }: TimeTrackProps) {
  const messages = useMessages();
  const view = useView();
  const track = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLDivElement>(null);
  const [dragging, setDragging] = useState(false);
  const size = useSize(track);
  // The height is given in the stylesheet, in units of the reader's font size.
  const scale = size.height / HEIGHT || 1;
  const width = size.width / scale;
  const drawn = useMemo(
    () => drawAxis(axis, { from: SIDE, to: Math.max(SIDE + 1, width - SIDE), earlyShare: EARLY_SHARE }),
    [axis, width],
  );
  const { at } = view;
  const position = drawn.x(at ?? axis.last);
  const mark = drawn.x(axis.mark);
  const flag = at === null || at === axis.mark ? null : within(position, LABEL_HALF, width - LABEL_HALF);

  function follow(event: PointerEvent): void {
    const box = track.current?.getBoundingClientRect();
    if (!box) return;
    const x = (event.clientX - box.left) / scale;
    if (Math.abs(x - mark) <= SNAP) onDay(axis.mark);
    else onDay(x >= drawn.x(axis.last) - SNAP ? null : onAxis(drawn.day(x), axis));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const day = dayForKey(event.key, event.shiftKey, at, axis);
    if (day === undefined) return;
    event.preventDefault();
    onDay(day);
  }

  return (
    <div className="time-track" ref={track}>
      {width > 0 && (
        <>
          <Drawing axis={axis} drawn={drawn} width={width} scale={scale} position={position} flag={flag} />
          <div
            className="time-grip"
            data-dragging={dragging || undefined}
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              // No text selection while dragging, and the focus on the handle so that the arrow keys work afterwards.
              event.preventDefault();
              event.currentTarget.setPointerCapture(event.pointerId);
              handle.current?.focus({ preventScroll: true });
              setDragging(true);
              follow(event);
            }}
            onPointerMove={(event) => dragging && follow(event)}
            onPointerUp={() => setDragging(false)}
            onPointerCancel={() => setDragging(false)}
          >
            <div
              className="time-handle"
              ref={handle}
              style={{ left: position * scale }}
              role="slider"
              tabIndex={0}
              aria-label={messages.time.day}
              aria-orientation="horizontal"
              aria-describedby="time-keys"
              aria-valuemin={toDayNumber(axis.first)}
              aria-valuemax={toDayNumber(axis.last)}
              aria-valuenow={toDayNumber(onAxis(at ?? axis.last, axis) ?? axis.last)}
              aria-valuetext={at === null ? messages.statusLatest : formatDate(at, view.language)}
              onKeyDown={onKeyDown}
            />
          </div>
          <span id="time-keys" className="visually-hidden">
            {messages.time.keys}
          </span>
          {at !== null && flag !== null && (
            <span className="time-flag" aria-hidden="true" style={{ left: flag * scale }}>
              {formatDate(at, view.language, 'short')}
            </span>
          )}
        </>
      )}
    </div>
  );
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

interface DrawingProps {
  readonly axis: TimeAxis;
  readonly drawn: DrawnAxis;
  readonly width: number;
  /** CSS pixels of one unit of the drawing. */
  readonly scale: number;
  readonly position: number;
  /** Position of the label for the day shown, which covers year labels; null if there is none. */
  readonly flag: number | null;
}

/** Axis, years and dots. Decorative: the list of places and the place pages give all of it in words. */
function Drawing({ axis, drawn, width, scale, position, flag }: DrawingProps) {
  const catalogue = useCatalogue();
  const dots = useMemo(() => chronicleDots(catalogue.places), [catalogue]);
  const at = useView(({ at }) => at);
  const language = useView(({ language }) => language);
  const shown = new Set(useShown().map(({ id }) => id));
  const mark = drawn.x(axis.mark);
  const start = drawn.x(axis.first);
  const seam = axis.detail === null ? null : drawn.x(axis.detail);
  const early = seam !== null && seam - start >= EARLY_LABEL_WIDTH ? { from: start, to: seam } : null;
  const years = drawn.years(YEAR_GAP).filter((year) => early === null || newYear(year) >= (axis.detail ?? ''));
  const covered = (x: number) => flag !== null && Math.abs(x - flag) <= LABEL_HALF + 14;
  return (
    <svg
      className="time-drawing"
      width={width * scale}
      height={HEIGHT * scale}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      {seam !== null && (
        <rect className="time-early" x={start - 8} y={AXIS_Y - 20} width={seam - start + 8} height={30} rx={4} />
      )}
      {early && axis.detail !== null && !covered(early.from + EARLY_LABEL_WIDTH / 2) && (
        <text className="time-year" x={early.from - 8} y={YEAR_Y}>
          {axis.first.slice(0, 4)}–{Number(axis.detail.slice(0, 4)) - 1}
        </text>
      )}
      <line className="time-axis" x1={start} x2={drawn.x(axis.last)} y1={AXIS_Y} y2={AXIS_Y} />
      <line className="time-axis-past" x1={start} x2={position} y1={AXIS_Y} y2={AXIS_Y} />
      {seam !== null && (
        <path className="time-seam" d={`M${seam - 5} ${AXIS_Y + 5}l4 -10M${seam - 1} ${AXIS_Y + 5}l4 -10`} />
      )}
      {years.map((year) => (
        <g key={year}>
          <line
            className="time-tick"
            x1={drawn.x(newYear(year))}
            x2={drawn.x(newYear(year))}
            y1={AXIS_Y + 4}
            y2={AXIS_Y + 9}
          />
          {!covered(drawn.x(newYear(year))) && (
            <text className="time-year" x={drawn.x(newYear(year))} y={YEAR_Y} textAnchor="middle">
              {year}
            </text>
          )}
        </g>
      ))}
      <line className="time-document" x1={mark} x2={mark} y1={MARK_Y + 6} y2={AXIS_Y + 9} />
      <text className="time-mark" x={mark} y={MARK_Y} textAnchor="middle">
        {formatDate(axis.mark, language, 'short')}
      </text>
      {stackDots(
        dots.filter(({ day }) => day !== axis.mark),
        drawn.x,
        shown,
      ).map((dot) => (
        <circle
          key={dot.key}
          className="time-dot"
          data-sector={dot.sector}
          data-outside={!dot.shown || undefined}
          data-later={(at !== null && dot.day > at) || undefined}
          cx={dot.x}
          cy={AXIS_Y - dot.level * 7}
          r={3.5}
        />
      ))}
    </svg>
  );
}
