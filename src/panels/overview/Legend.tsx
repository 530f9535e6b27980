import { type Precision, STAGES } from '../../domain/vocabulary.ts';
import { List } from '../../elements/List.tsx';
import { useCatalogue, useMessages } from '../../state/react/atlas.tsx';
import { CertaintySymbol } from '../symbols/CertaintySymbol.tsx';
import { PlaceSymbol } from '../symbols/PlaceSymbol.tsx';
import { StageSymbol } from '../symbols/StageSymbol.tsx';
import './legend.css';

const DRAWN: readonly Exclude<Precision, 'none'>[] = ['surveyed', 'site', 'approximate', 'indicative'];

/**
 * What the map's symbols mean: their fill (status), pictogram (kind) and outline (precision of the position). Colours are explained
 * by the sector chips.
 */
export function Legend() {
  const messages = useMessages();
  const { edition, pictograms, places } = useCatalogue();
  const kinds = Object.entries(pictograms).flatMap(([kind, { name }]) => {
    const example = places.find(({ pictogram }) => pictogram === kind);
    return example ? [{ kind, name, sector: example.sectors[0] }] : [];
  });
  return (
    <details className="legend">
      <summary>{messages.overview.legend}</summary>
      <div className="legend-body">
        <h2>{messages.overview.legendStatus}</h2>
        <List>
          {STAGES.map((stage) => (
            <li key={stage}>
              <StageSymbol stage={stage} />
              {messages.stages[stage]}
            </li>
          ))}
        </List>
        {kinds.length > 0 && <h2>{messages.overview.legendKind}</h2>}
        {kinds.length > 0 && (
          <List>
            {kinds.map(({ kind, name, sector }) => (
              <li key={kind}>
                <PlaceSymbol sector={sector} kind={kind} />
                <span className="legend-word">{name}</span>
              </li>
            ))}
          </List>
        )}
        <h2>{messages.overview.legendPosition}</h2>
        <List>
          {DRAWN.map((precision) => (
            <li key={precision}>
              <CertaintySymbol precision={precision} />
              <span>
                <span className="legend-word">{messages.precisions[precision]}</span>{' '}
                <span className="muted">{messages.precisionNotes[precision]}</span>
              </span>
            </li>
          ))}
        </List>
        {edition.lede.length > 0 && (
          <>
            <h2>{messages.overview.legendYears}</h2>
            <p>{messages.overview.legendYearsNote}</p>
          </>
        )}
        <h2>{messages.visibility.title}</h2>
        <List>
          {(['on', 'off', 'none'] as const).map((visibility) => (
            <li key={visibility}>
              <span className="mention legend-mention" data-visibility={visibility} aria-hidden="true">
                {messages.visibility.sample}
              </span>
              <span className="legend-word">{messages.visibility[visibility]}</span>
            </li>
          ))}
        </List>
      </div>
    </details>
  );
}
