import { dateSpan } from '../../domain/date.ts';
import type { TimeScale } from './scale.ts';

/** A date whose uncertainty is wider than this many units is drawn as a span. */
const LEAST_SPAN = 4;
const REACH = 4.5;

interface PlanMarksProps {
  /** Dates for which something is planned or forecast. */
  readonly dates: readonly string[];
  readonly x: TimeScale;
  readonly y: number;
}

/** Marks for plans: hollow and dashed, because they have not happened. */
export function PlanMarks({ dates, x, y }: PlanMarksProps) {
  return [...new Set(dates)].map((date) => {
    const { from, to } = dateSpan(date);
    const [start, end] = [x(from), x(to)];
    const middle = (start + end) / 2;
    return end - start > LEAST_SPAN ? (
      <rect key={date} className="timeline-plan" x={start} width={end - start} y={y - 3} height={6} rx={3} />
    ) : (
      <path
        key={date}
        className="timeline-plan"
        d={`M${middle - REACH} ${y}l${REACH} ${-REACH} ${REACH} ${REACH} ${-REACH} ${REACH}Z`}
      />
    );
  });
}
