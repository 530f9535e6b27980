import type { OutcomeKind, VerdictKind } from '../../domain/commitment.ts';
import { axisShare, type RecordBar, type YearAxis } from '../../domain/record-bar.ts';
import type { Stage } from '../../domain/vocabulary.ts';
import { MARK_SIZE } from '../../symbols/symbol.ts';
import { StageMark } from '../symbols/StageSymbol.tsx';

/** How full the dot of a verdict is drawn, in the visual language of the map's symbols. */
const POINTS: Readonly<Record<VerdictKind, Stage>> = {
  done: 'in-service',
  'under-way': 'under-way',
  restated: 'announced',
  'no-record': 'announced',
};

/** Height of the drawing and of its middle line, in CSS pixels. */
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;
const BAND = 6;

const yearOf = (day: string): string => day.slice(0, 4);
const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

interface YearBarProps {
  readonly bar: RecordBar;
  readonly verdict: OutcomeKind;
  readonly axis: YearAxis;
  /** The day of the document, YYYY-MM-DD. */
  readonly mark: string;
}

/** The span of the records, the day of the document and the day of the verdict. Decorative: the words beside it give the verdict. */
export function YearBar({ bar, verdict, axis, mark }: YearBarProps) {
  const { span } = bar;
  const markAt = percent(axisShare(axis, mark));
  return (
    <svg className="year-bar" height={HEIGHT} aria-hidden="true" focusable="false">
      <line className="year-line" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {axis.years.map((day) => {
        const x = percent(axisShare(axis, day));
        return <line key={day} className="year-line" x1={x} x2={x} y1={MIDDLE - 2} y2={MIDDLE + 2} />;
      })}
      {span && (
        <rect
          className="year-span"
          x={percent(span[0])}
          width={percent(span[1] - span[0])}
          y={MIDDLE - BAND / 2}
          height={BAND}
        />
      )}
      <line className="year-mark" x1={markAt} x2={markAt} y1={MIDDLE - 8} y2={MIDDLE + 8} />
      {/* A nested svg, because SVG transforms do not take percentages. */}
      {verdict !== 'not-promised' && (
        <svg x={percent(bar.verdict)} y={MIDDLE} overflow="visible" aria-hidden="true" focusable="false">
          <g transform={`scale(1.25) translate(${-MARK_SIZE / 2} ${-MARK_SIZE / 2})`}>
            <StageMark stage={POINTS[verdict]} />
          </g>
        </svg>
      )}
    </svg>
  );
}

/** Labels for the first and last year and the document's year, once above all bars. */
export function AxisLabels({ axis, mark }: Pick<YearBarProps, 'axis' | 'mark'>) {
  const last = axis.years.at(-1) ?? axis.first;
  return (
    <svg className="year-labels" height={HEIGHT} aria-hidden="true" focusable="false">
      <text x="0" y="13">
        {yearOf(axis.first)}
      </text>
      <text className="year-label-mark" x={percent(axisShare(axis, mark))} y="13" textAnchor="middle">
        {yearOf(mark)}
      </text>
      {yearOf(last) !== yearOf(mark) && (
        <text x="100%" y="13" textAnchor="end">
          {yearOf(last)}
        </text>
      )}
    </svg>
  );
}
