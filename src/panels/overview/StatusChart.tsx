import { tallyThenAndNow } from '../../domain/tally.ts';
import type { Stage } from '../../domain/vocabulary.ts';
import { formatDate } from '../../languages/format.ts';
import { useAtlas, useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { StageSymbol } from '../symbols/StageSymbol.tsx';

/**
 * Status on the day of the document compared with the day shown, or the latest: a table whose figures are bars, and whose bars are
 * buttons that filter. A bar of the other day also switches to that day, because the filter applies to the day shown.
 */
export function StatusChart() {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const view = useView();
  const then = catalogue.edition.document.date;
  const now = view.at === then ? null : view.at;
  const tally = tallyThenAndNow(catalogue.places, view.filters, then, now);
  const most = Math.max(1, ...tally.stages.flatMap(({ before, now: latest }) => [before, latest]));
  const days = [then, now] as const;
  const names = days.map((day) => (day === null ? messages.time.latest : formatDate(day, view.language, 'short')));
  return (
    <section className="chart" aria-labelledby="status-chart">
      <h2 id="status-chart">{messages.overview.status}</h2>
      <table className="chart-table status-table" aria-labelledby="status-chart">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{messages.filterNames.status}</span>
            </th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tally.stages.map(({ stage, before, now: latest }) => (
            <tr key={stage}>
              <th scope="row">
                <span className="row-name">
                  <StageSymbol stage={stage} />
                  {messages.stages[stage]}
                </span>
              </th>
              {[before, latest].map((count, index) => (
                <td key={names[index]}>
                  <Bar stage={stage} day={days[index] ?? null} dayName={names[index] ?? ''} count={count} most={most} />
                </td>
              ))}
            </tr>
          ))}
          <tr className="status-without">
            <th scope="row">
              <span className="row-name">
                <StageSymbol stage="none" />
                {messages.overview.withoutStatus}
              </span>
            </th>
            <td>
              <span>{tally.withoutStatus.before}</span>
            </td>
            <td>
              <span>{tally.withoutStatus.now}</span>
            </td>
          </tr>
        </tbody>
      </table>
      <p className="muted">{messages.overview.changed(tally.changed)}</p>
    </section>
  );
}

interface BarProps {
  readonly stage: Stage;
  readonly day: string | null;
  readonly dayName: string;
  readonly count: number;
  readonly most: number;
}

function Bar({ stage, day, dayName, count, most }: BarProps) {
  const { store } = useAtlas();
  const messages = useMessages();
  const view = useView();
  const chosen = view.filters.status;
  const pressed = view.at === day && chosen.includes(stage);
  const width = (100 * count) / most;

  function toggle(): void {
    const others = view.at === day ? chosen.filter((other) => other !== stage) : [];
    store.dispatch({ type: 'filter', facet: 'status', values: pressed ? others : [...others, stage], at: day });
  }

  return (
    <button
      type="button"
      className="bar-button"
      aria-pressed={pressed}
      aria-label={messages.overview.dayBar(dayName, messages.stages[stage], count)}
      onClick={toggle}
    >
      <span>{count}</span>
      <svg width="100%" height="12" aria-hidden="true" focusable="false">
        <rect className="bar" width={`${width}%`} height="12" />
      </svg>
    </button>
  );
}
