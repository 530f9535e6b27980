import type { Commitment } from '../../domain/catalogue.ts';
import { ledgerRows } from '../../domain/ledger-rows.ts';
import { recordBar, type YearAxis } from '../../domain/record-bar.ts';
import { symbolStage } from '../../domain/status.ts';
import { useCatalogue, useIsHighlighted, useLighting, useMessages, useView } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';
import { AtlasLink } from '../AtlasLink.tsx';
import { judgedOn, shortVerdict } from '../ledger/verdict-words.ts';
import { PlaceSymbol } from '../symbols/PlaceSymbol.tsx';
import { YearBar } from './YearBar.tsx';

interface LedeRowProps {
  readonly commitment: Commitment;
  readonly axis: YearAxis;
}

/** A commitment under the name of its place: pointing at it highlights the place on the map, following it opens the place. */
export function LedeRow({ commitment, axis }: LedeRowProps) {
  const { id, places, record } = commitment;
  const catalogue = useCatalogue();
  const messages = useMessages();
  const { at, filters, language } = useView();
  const place = findPlace(catalogue, places[0] ?? null);
  const lighting = useLighting(places);
  const selected = useView((view) => view.place === place?.id);
  const lit = useIsHighlighted(place?.id ?? '');
  const mark = catalogue.edition.document.date;
  const query = { filters, at, about: null, order: 'text', named: id } as const;
  const [row] = ledgerRows([commitment], mark, query);
  if (!place || !row) return null;
  const { verdict, outside } = row;
  const day = judgedOn(commitment, catalogue.newest, at);
  const dates = [...place.history, ...record].map(({ date }) => date);
  return (
    <li data-sector={place.sectors[0]} data-outside={outside || undefined}>
      <AtlasLink
        className="lede-row"
        action={{ type: 'select', place: place.id }}
        aria-current={selected ? 'true' : undefined}
        data-lit={lit || undefined}
        {...lighting}
      >
        <PlaceSymbol sector={place.sectors[0]} kind={place.pictogram} stage={symbolStage(place.history, at)} />
        <span className="lede-words">
          <span className="lede-name">{place.label}</span>{' '}
          <span className="lede-verdict">{shortVerdict(commitment, verdict, messages, language, day)}</span>
        </span>
        <YearBar bar={recordBar(dates, verdict, at, axis)} verdict={verdict.kind} axis={axis} mark={mark} />
      </AtlasLink>
    </li>
  );
}
