import { VERDICTS, type VerdictKind, verdictCounts, verdictOf } from '../../domain/commitment.ts';
import { toggleValue } from '../../domain/filter.ts';
import { useAtlas, useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { VerdictSymbol } from '../symbols/VerdictSymbol.tsx';
import './verdict-bar.css';

/** How many commitments have each verdict on the day shown, as one bar. Not shown for days before the document. */
export function VerdictBar() {
  const { date } = useCatalogue().edition.document;
  return useView(({ at }) => at === null || at >= date) && <Verdicts />;
}

/** The bar and its counts; each count is a button that filters map, list and text. */
function Verdicts() {
  const { store } = useAtlas();
  const { commitments, edition, sectors } = useCatalogue();
  const messages = useMessages();
  const at = useView(({ at }) => at);
  const filters = useView(({ filters }) => filters);
  const counts = verdictCounts(commitments.map(({ record }) => verdictOf(record, edition.document.date, at)));
  const isFaint = (verdict: VerdictKind) => filters.verdict.length > 0 && !filters.verdict.includes(verdict);

  function toggle(verdict: VerdictKind): void {
    const { verdict: values } = toggleValue(filters, 'verdict', verdict, sectors);
    store.dispatch({ type: 'filter', facet: 'verdict', values });
  }

  return (
    <fieldset className="verdict-bar" aria-label={messages.ledger.byVerdict}>
      <Proportions counts={counts} isFaint={isFaint} />
      {VERDICTS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={filters.verdict.includes(verdict)}
          data-faint={isFaint(verdict) || undefined}
          disabled={counts[verdict] === 0 && !filters.verdict.includes(verdict)}
          onClick={() => toggle(verdict)}
        >
          <span className="verdict-bar-count">{counts[verdict]}</span>{' '}
          <span className="verdict-bar-word">
            <VerdictSymbol verdict={verdict} />
            {messages.ledger.verdicts[verdict]}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

interface ProportionsProps {
  readonly counts: Readonly<Record<VerdictKind, number>>;
  readonly isFaint: (verdict: VerdictKind) => boolean;
}

/** Decorative: the buttons give the numbers. */
function Proportions({ counts, isFaint }: ProportionsProps) {
  const all = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  const start = (index: number) => VERDICTS.slice(0, index).reduce((sum, verdict) => sum + counts[verdict], 0);
  return (
    <svg
      className="verdict-proportions"
      viewBox={`0 0 ${all} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {VERDICTS.map((verdict, index) => (
        <rect
          key={verdict}
          data-verdict={verdict}
          data-faint={isFaint(verdict) || undefined}
          x={start(index)}
          width={Math.max(0, counts[verdict] - 0.12)}
          height="1"
        />
      ))}
    </svg>
  );
}
