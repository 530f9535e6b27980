import type { ReactNode } from 'react';
import { toggleValue } from '../../domain/filter.ts';
import { sectorOf } from '../../domain/sector.ts';
import { type SectorTally, tallySectors } from '../../domain/tally.ts';
import { type ParagraphType, STAGES } from '../../domain/vocabulary.ts';
import { List } from '../../elements/List.tsx';
import type { Messages } from '../../languages/messages.ts';
import { useAtlas, useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { MARK_SIZE, type Mark } from '../../symbols/symbol.ts';
import { PlaceSymbol } from '../symbols/PlaceSymbol.tsx';
import { StageMark, StageSymbol } from '../symbols/StageSymbol.tsx';

/** Order of the marks: from what exists to what is unknown. */
const MARKS: readonly Mark[] = ['in-service', 'under-way', 'announced', 'closed', 'unknown', 'none'];

/**
 * Per sector, what the text says and what there is on the ground: one square per paragraph, one circle per place. It is a table
 * with drawings in its cells; the name of a row is a button that filters.
 */
export function SectorChart() {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const at = useView(({ at }) => at);
  const filters = useView(({ filters }) => filters);
  const tallies = tallySectors(catalogue, filters, at);
  const most = Math.max(1, ...tallies.flatMap(({ count, paragraphs }) => [count, paragraphs.length]));
  return (
    <section className="chart" aria-labelledby="sector-chart">
      <h2 id="sector-chart">{messages.overview.sectors}</h2>
      <table className="chart-table sector-table" aria-labelledby="sector-chart">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{messages.filterNames.sector}</span>
            </th>
            <th scope="col">{messages.overview.paragraphs}</th>
            <th scope="col">{messages.places}</th>
          </tr>
        </thead>
        <tbody>
          {tallies.map((tally) => (
            <SectorRow key={tally.sector} tally={tally} most={most} />
          ))}
        </tbody>
      </table>
      <List className="chart-key">
        <li>
          <svg className="stage-symbol" viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`} aria-hidden="true" focusable="false">
            <ParagraphMark type="commitment" />
          </svg>
          {messages.overview.unitParagraph}
        </li>
        <li>
          <StageSymbol stage="in-service" />
          {messages.overview.unitPlace}
        </li>
        <li>
          <StageSymbol stage="none" />
          {messages.overview.withoutStatus}
        </li>
      </List>
      <p className="muted">{messages.overview.choose}</p>
    </section>
  );
}

function SectorRow({ tally, most }: { readonly tally: SectorTally; readonly most: number }) {
  const { store } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const filters = useView(({ filters }) => filters);
  const { sector, count, paragraphs } = tally;
  const marks = marksOf(tally);
  const chosen = filters.sector;
  const pressed = chosen.includes(sector);
  return (
    <tr
      data-sector={sector}
      data-outside={(chosen.length > 0 && !pressed) || undefined}
      data-chosen={pressed || undefined}
    >
      <th scope="row">
        <button
          type="button"
          className="row-button"
          aria-pressed={pressed}
          onClick={() =>
            store.dispatch({
              type: 'filter',
              facet: 'sector',
              values: toggleValue(filters, 'sector', sector, catalogue.sectors).sector,
            })
          }
        >
          <PlaceSymbol sector={sector} />
          <span>{sectorOf(catalogue.sectors, sector).name}</span>
        </button>
      </th>
      <td>
        <Units total={paragraphs.length} most={most} label={paragraphWords(paragraphs, messages)}>
          {(index) => <ParagraphMark type={paragraphs[index] ?? 'declaration'} />}
        </Units>
      </td>
      <td>
        <Units total={count} most={most} label={placeWords(tally, messages)}>
          {(index) => <StageMark stage={marks[index] ?? 'none'} />}
        </Units>
      </td>
    </tr>
  );
}

interface UnitsProps {
  readonly total: number;
  /** The total that would fill the cell. */
  readonly most: number;
  /** The same in words. */
  readonly label: string;
  readonly children: (index: number) => ReactNode;
}

/** More signs than this side by side cannot be told apart. */
const MOST_SIGNS = 200;

/** A number, and as many signs side by side; for large numbers, each sign stands for several units. */
function Units({ total, most, label, children }: UnitsProps) {
  const each = Math.ceil(most / MOST_SIGNS);
  const width = Math.ceil(most / each) * MARK_SIZE;
  const x = (sign: number) => sign * MARK_SIZE;
  return (
    <div className="units">
      <span>{total}</span>
      <span className="visually-hidden">{label !== '' && ` (${label})`}</span>
      <svg
        viewBox={`0 0 ${width} ${MARK_SIZE}`}
        preserveAspectRatio="xMinYMid meet"
        aria-hidden="true"
        focusable="false"
      >
        {Array.from({ length: Math.ceil(total / each) }, (_, sign) => (
          <g key={x(sign)} transform={`translate(${x(sign)} 0)`}>
            {children(sign * each)}
          </g>
        ))}
      </svg>
    </div>
  );
}

function ParagraphMark({ type }: { readonly type: ParagraphType }) {
  return <rect className="paragraph-mark" data-type={type} x="1.6" y="1.6" width="6.8" height="6.8" rx="1" />;
}

function marksOf({ stages, withoutStatus }: SectorTally): readonly Mark[] {
  return MARKS.flatMap((mark) => Array<Mark>(mark === 'none' ? withoutStatus : stages[mark]).fill(mark));
}

function placeWords({ stages, withoutStatus }: SectorTally, { stages: names, overview }: Messages): string {
  const known = STAGES.filter((stage) => stages[stage] > 0).map((stage) =>
    overview.countOf(names[stage], stages[stage]),
  );
  return [...known, ...(withoutStatus > 0 ? [overview.countOf(overview.withoutStatus, withoutStatus)] : [])].join('; ');
}

function paragraphWords(types: readonly ParagraphType[], { paragraphTypes, overview }: Messages): string {
  return [...new Set(types)]
    .map((type) => overview.countOf(paragraphTypes[type], types.filter((other) => other === type).length))
    .join('; ');
}
