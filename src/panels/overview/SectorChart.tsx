import { scaleLinear } from 'd3-scale';
import { useState } from 'react';
import { SECTORS, type SectorId } from '../../domain/sector.ts';
import { type SectorTally, tallySectors } from '../../domain/tally.ts';
import { STAGES, type Stage } from '../../domain/vocabulary.ts';
import { useAtlas, useSnapshot } from '../../state/atlas.tsx';
import { PlaceSymbol } from '../Pictogram.tsx';

/** Stacked from the ground: what stands first. */
const STACK: readonly Stage[] = ['in-service', 'under-way', 'announced', 'closed', 'unknown'];
const HEIGHT = 64;

/** Places per sector as columns, each a button that filters; what became of them stands in the columns' filling. */
export function SectorChart() {
  const { catalogue, messages, view } = useSnapshot();
  const [asTable, setAsTable] = useState(false);
  const tallies = tallySectors(catalogue.places, view.filters, view.at);
  return (
    <section className="chart" aria-labelledby="sector-chart">
      <header className="chart-head">
        <h2 id="sector-chart">{messages.overview.sectors}</h2>
        <button type="button" className="text-button" onClick={() => setAsTable(!asTable)}>
          {asTable ? messages.overview.asChart : messages.overview.asTable}
        </button>
      </header>
      {asTable ? <SectorTable tallies={tallies} /> : <Columns tallies={tallies} />}
    </section>
  );
}

function Columns({ tallies }: { readonly tallies: readonly SectorTally[] }) {
  const { store } = useAtlas();
  const { messages, view } = useSnapshot();
  const chosen = view.filters.sector;
  const most = Math.max(1, ...tallies.map(({ count }) => count));
  const height = scaleLinear().domain([0, most]).range([0, HEIGHT]);

  function toggle(sector: SectorId): void {
    const values = chosen.includes(sector) ? chosen.filter((other) => other !== sector) : [...chosen, sector];
    store.dispatch({ type: 'filter', facet: 'sector', values });
  }

  return (
    <fieldset className="columns" aria-labelledby="sector-chart">
      {tallies.map((tally) => {
        const name = SECTORS.find(({ id }) => id === tally.sector)?.name[view.language] ?? '';
        const label = messages.overview.bar(name, tally.count);
        return (
          <button
            key={tally.sector}
            type="button"
            className="column-button"
            data-sector={tally.sector}
            data-outside={(chosen.length > 0 && !chosen.includes(tally.sector)) || undefined}
            aria-pressed={chosen.includes(tally.sector)}
            aria-label={label}
            title={label}
            onClick={() => toggle(tally.sector)}
          >
            <svg viewBox={`0 0 22 ${HEIGHT + 14}`} aria-hidden="true" focusable="false">
              <text className="column-count" x="11" y={HEIGHT + 10 - height(tally.count)} textAnchor="middle">
                {tally.count}
              </text>
              <g transform={`translate(0 ${HEIGHT + 14})`}>
                <Stack tally={tally} height={height} />
              </g>
            </svg>
            <PlaceSymbol sector={tally.sector} />
          </button>
        );
      })}
    </fieldset>
  );
}

/** One column from the ground up; what has no status is the palest. */
function Stack({ tally, height }: { readonly tally: SectorTally; readonly height: (count: number) => number }) {
  const parts = [
    ...STACK.map((stage) => ({ stage, count: tally.stages[stage] })),
    { stage: 'none', count: tally.withoutStatus },
  ];
  return parts.map(({ stage, count }, index) => {
    if (count === 0) return null;
    const below = parts.slice(0, index).reduce((sum, part) => sum + part.count, 0);
    const top = height(below + count);
    return (
      <rect
        key={stage}
        className="stack"
        data-stage={stage}
        x="2"
        y={-top + 0.6}
        width="18"
        height={Math.max(0.5, height(count) - 1.2)}
        rx="1.2"
      />
    );
  });
}

function SectorTable({ tallies }: { readonly tallies: readonly SectorTally[] }) {
  const { messages, view } = useSnapshot();
  return (
    // The table scrolls sideways by itself where the column is narrow, also by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="chart-table" tabIndex={0} aria-labelledby="sector-chart">
      <table aria-labelledby="sector-chart">
        <thead>
          <tr>
            <th scope="col">{messages.filterNames.sector}</th>
            <th scope="col">{messages.places}</th>
            {STAGES.map((stage) => (
              <th key={stage} scope="col">
                {messages.stages[stage]}
              </th>
            ))}
            <th scope="col">{messages.overview.withoutStatus}</th>
          </tr>
        </thead>
        <tbody>
          {tallies.map(({ sector, count, stages, withoutStatus }) => (
            <tr key={sector}>
              <th scope="row">{SECTORS.find(({ id }) => id === sector)?.name[view.language]}</th>
              <td>{count}</td>
              {STAGES.map((stage) => (
                <td key={stage}>{stages[stage]}</td>
              ))}
              <td>{withoutStatus}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
