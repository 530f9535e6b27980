import { scaleUtc } from 'd3-scale';
import type { HistoryEntry, Place } from '../domain/catalogue.ts';
import { dateSpan } from '../domain/date.ts';
import { COMMUNIQUE_DAY } from '../domain/vocabulary.ts';
import { formatDate } from '../i18n/format.ts';
import { useSnapshot } from '../state/atlas.tsx';
import { Section } from './PlacePage.tsx';
import { SourceNotes } from './SourceNotes.tsx';

const WIDTH = 360;
const HEIGHT = 46;
const MARGIN = 10;
const AXIS_Y = 22;
/** Least distance of two year labels, in the drawing's units. */
const LABEL_ROOM = 34;

/** The history of a place: a strip to see the distances in time, and the list that says everything. */
export function Timeline({ place }: { readonly place: Place }) {
  const { messages, view } = useSnapshot();
  if (place.history.length === 0) return null;
  return (
    <Section title={messages.timeline} className="timeline">
      <TimelineStrip history={place.history} />
      <ol className="history">
        {place.history.map((entry) => (
          <li key={`${entry.date} ${entry.event}`} data-communique={entry.date === COMMUNIQUE_DAY || undefined}>
            <time dateTime={entry.date}>{formatDate(entry.date, view.language, 'short')}</time>
            <p>
              {entry.event}
              {entry.stage && (
                <span className="stage-tag" data-stage={entry.stage}>
                  {messages.stages[entry.stage]}
                </span>
              )}
              <SourceNotes keys={entry.sources} certainty={entry.certainty} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Drawn for the eye only; uncertain dates are spans, the day of the communiqué a line. */
function TimelineStrip({ history }: { readonly history: readonly HistoryEntry[] }) {
  const spans = [...history.map(({ date }) => dateSpan(date)), dateSpan(COMMUNIQUE_DAY)];
  const days = spans.flatMap(({ from, to }) => [from, to]).sort();
  const first = new Date(days[0] ?? COMMUNIQUE_DAY);
  const last = new Date(days.at(-1) ?? COMMUNIQUE_DAY);
  const x = scaleUtc()
    .domain([first, last])
    .range([MARGIN, WIDTH - MARGIN])
    .nice();
  const ticks = spread(x.ticks(8), (tick) => x(tick));
  const communique = x(new Date(COMMUNIQUE_DAY));
  return (
    <svg className="timeline-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <line className="timeline-axis" x1={MARGIN} x2={WIDTH - MARGIN} y1={AXIS_Y} y2={AXIS_Y} />
      {ticks.map((tick) => (
        <g key={tick.getTime()}>
          <line className="timeline-tick" x1={x(tick)} x2={x(tick)} y1={AXIS_Y} y2={AXIS_Y + 5} />
          <text className="timeline-year" x={x(tick)} y={HEIGHT - 6} textAnchor="middle">
            {tick.getUTCFullYear()}
          </text>
        </g>
      ))}
      <line className="timeline-communique" x1={communique} x2={communique} y1={4} y2={AXIS_Y + 6} />
      {history.map((entry) => {
        const { from, to } = dateSpan(entry.date);
        const start = x(new Date(from));
        const end = x(new Date(to));
        const key = `${entry.date} ${entry.event}`;
        return end - start > 3 ? (
          <rect key={key} className="timeline-span" x={start} width={end - start} y={AXIS_Y - 3} height={6} rx={3} />
        ) : (
          <circle key={key} className="timeline-dot" data-stage={entry.stage} cx={start} cy={AXIS_Y} r={4} />
        );
      })}
    </svg>
  );
}

/** Leaves out ticks that repeat a year or would collide. */
function spread(ticks: readonly Date[], position: (tick: Date) => number): Date[] {
  const kept: Date[] = [];
  for (const tick of ticks) {
    const previous = kept.at(-1);
    if (tick.getUTCMonth() !== 0) continue;
    if (!previous || position(tick) - position(previous) >= LABEL_ROOM) kept.push(tick);
  }
  return kept;
}
