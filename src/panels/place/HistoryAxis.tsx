import type { HistoryEntry } from '../../domain/catalogue.ts';
import { lastEntryDay, timeAxis } from '../../domain/chronicle.ts';
import { dateSpan } from '../../domain/date.ts';
import { newYear } from '../../domain/day-steps.ts';
import { stagePeriods } from '../../domain/status.ts';
import type { Stage } from '../../domain/vocabulary.ts';
import { formatDate } from '../../languages/format.ts';
import { useCatalogue, useView } from '../../state/react/atlas.tsx';
import { futureOf } from '../time/future.ts';
import { milestoneLabels } from '../time/milestones.ts';
import { PlanMarks } from '../time/PlanMarks.tsx';
import { drawAxis, type TimeScale } from '../time/scale.ts';
import './history-axis.css';

/** Measures of the drawing, in its own units; it is scaled to the column, which is about this many CSS pixels wide. */
const WIDTH = 360;
const MARGIN = 12;
const LABEL_Y = 13;
const NUMBER_Y = 31;
const MARKS_Y = 40;
const BAND_Y = 50;
const BAND_HEIGHT = 9;
const YEAR_Y = 77;
const DAY_Y = 95;
const HEIGHT = 81;
const HEIGHT_WITH_DAY = 99;
const EARLY_SHARE = 0.2;
const YEAR_GAP = 36;
/** Half the width of a day's label, so that labels near the ends can be kept inside the drawing. */
const LABEL_HALF = 42;
/** A date whose uncertainty is wider than this many units is drawn as a span. */
const LEAST_SPAN = 4;
/** Width reserved for the years of plans, if there are any, and the gap before them. */
const FUTURE_WIDTH = 88;
const FUTURE_GAP = 6;
/** Least distance between the numbers of two marks. */
const NUMBER_GAP = 13;

interface TimelineStripProps {
  readonly history: readonly HistoryEntry[];
  /** Dates for which something is planned or forecast, in order. */
  readonly plans: readonly string[];
}

/**
 * The history of a place as a drawing. Top: a mark for every entry, numbered as in the list, with uncertain dates as spans. Below:
 * the status as a band, in the same forms as the symbols. Right: plans, on a dashed line. Decorative; the list gives it in words.
 */
export function TimelineStrip({ history, plans }: TimelineStripProps) {
  const catalogue = useCatalogue();
  const view = useView();
  const { at, language } = view;
  const then = catalogue.edition.document.date;
  const axis = timeAxis(
    [...history.map(({ date }) => dateSpan(date).from), then],
    lastEntryDay(catalogue.places, then),
    then,
  );
  const future = futureOf({
    plans,
    last: axis.last,
    from: WIDTH - MARGIN - FUTURE_WIDTH + FUTURE_GAP,
    to: WIDTH - MARGIN,
    gap: YEAR_GAP,
  });
  const end = WIDTH - MARGIN - (future ? FUTURE_WIDTH : 0);
  const drawn = drawAxis(axis, { from: MARGIN, to: end, earlyShare: EARLY_SHARE });
  const { x } = drawn;
  const position: TimeScale = (day) => (future && day > axis.last ? future.x(day) : x(day));
  const mark = x(then);
  const ownDay = at !== null && at !== then ? at : null;
  const seam = axis.detail === null ? null : x(axis.detail);
  return (
    <svg
      className="timeline-strip"
      viewBox={`0 0 ${WIDTH} ${ownDay === null ? HEIGHT : HEIGHT_WITH_DAY}`}
      aria-hidden="true"
      focusable="false"
    >
      <line
        className="timeline-axis"
        x1={MARGIN}
        x2={end}
        y1={BAND_Y + BAND_HEIGHT / 2}
        y2={BAND_Y + BAND_HEIGHT / 2}
      />
      {future && (
        <line
          className="timeline-future"
          x1={end + FUTURE_GAP}
          x2={WIDTH - MARGIN}
          y1={BAND_Y + BAND_HEIGHT / 2}
          y2={BAND_Y + BAND_HEIGHT / 2}
        />
      )}
      {stagePeriods(history, axis.last).map(({ stage, from, to }) => (
        <Band key={from} stage={stage} start={x(from)} end={x(to)} />
      ))}
      {seam !== null && (
        <path className="timeline-seam" d={`M${seam - 4} ${BAND_Y + 13}l5 -17M${seam} ${BAND_Y + 13}l5 -17`} />
      )}
      {[...drawn.years(YEAR_GAP), ...(future?.years ?? [])].map((year) => (
        <g key={year}>
          <line
            className="timeline-tick"
            x1={position(newYear(year))}
            x2={position(newYear(year))}
            y1={BAND_Y + BAND_HEIGHT + 2}
            y2={BAND_Y + BAND_HEIGHT + 6}
          />
          <text className="timeline-year" x={position(newYear(year))} y={YEAR_Y} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      <line className="timeline-document" x1={mark} x2={mark} y1={NUMBER_Y + 3} y2={BAND_Y + BAND_HEIGHT + 5} />
      <text className="timeline-document-label" x={within(mark)} y={LABEL_Y} textAnchor="middle">
        {formatDate(then, language, 'short')}
      </text>
      <PlanMarks dates={plans} x={position} y={MARKS_Y} />
      {history.map((entry) => (
        <Mark
          key={`${entry.date} ${entry.event}`}
          entry={entry}
          x={x}
          later={at !== null && dateSpan(entry.date).from > at}
        />
      ))}
      {milestoneLabels(
        history.map(({ date }) => middleOf(date, x)),
        NUMBER_GAP,
      ).map(({ text, x: middle }) => (
        <text key={text} className="timeline-number" x={middle} y={NUMBER_Y} textAnchor="middle">
          {text}
        </text>
      ))}
      {ownDay !== null && (
        <>
          <line className="timeline-day" x1={x(ownDay)} x2={x(ownDay)} y1={MARKS_Y - 8} y2={DAY_Y - 12} />
          <circle className="timeline-day-handle" cx={x(ownDay)} cy={BAND_Y + BAND_HEIGHT / 2} r={5.5} />
          <text className="timeline-day-label" x={within(x(ownDay))} y={DAY_Y} textAnchor="middle">
            {formatDate(ownDay, language, 'short')}
          </text>
        </>
      )}
      {at === then && <circle className="timeline-day-handle" cx={mark} cy={BAND_Y + BAND_HEIGHT / 2} r={5.5} />}
    </svg>
  );
}

function middleOf(date: string, x: TimeScale): number {
  const { from, to } = dateSpan(date);
  return (x(from) + x(to)) / 2;
}

function within(position: number): number {
  return Math.min(WIDTH - LABEL_HALF, Math.max(LABEL_HALF, position));
}

/** The status in the symbols' forms: announced hollow, under way half full, in service full, closed struck through, unknown dashed. */
function Band({ stage, start, end }: { readonly stage: Stage; readonly start: number; readonly end: number }) {
  const width = Math.max(1.5, end - start);
  const strokes = Math.max(0, Math.floor((width - 4) / 7));
  return (
    <g className="timeline-band" data-stage={stage}>
      <rect className="timeline-band-frame" x={start} y={BAND_Y} width={width} height={BAND_HEIGHT} rx={2} />
      {stage === 'under-way' && (
        <rect
          className="timeline-band-half"
          x={start}
          y={BAND_Y + BAND_HEIGHT / 2}
          width={width}
          height={BAND_HEIGHT / 2}
          rx={1}
        />
      )}
      {stage === 'closed' && (
        <path
          className="timeline-band-strike"
          d={Array.from(
            { length: strokes },
            (_, index) => `M${start + 3 + index * 7} ${BAND_Y + BAND_HEIGHT - 1}l4 -7`,
          ).join('')}
        />
      )}
    </g>
  );
}

function Mark({ entry, x, later }: { readonly entry: HistoryEntry; readonly x: TimeScale; readonly later: boolean }) {
  const { from, to } = dateSpan(entry.date);
  const start = x(from);
  const width = x(to) - start;
  return width > LEAST_SPAN ? (
    <rect
      className="timeline-span"
      data-later={later || undefined}
      x={start}
      width={width}
      y={MARKS_Y - 3}
      height={6}
      rx={3}
    />
  ) : (
    <circle className="timeline-dot" data-later={later || undefined} cx={start + width / 2} cy={MARKS_Y} r={3.5} />
  );
}
