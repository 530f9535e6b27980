import plateBounds from 'virtual:atlas/plate-bounds';
import type { CompletePlace, Part, PlatePart } from '../../domain/catalogue.ts';
import { groupRelations } from '../../domain/relations.ts';
import { statusOn } from '../../domain/status.ts';
import type { StatusWords } from '../../domain/vocabulary.ts';
import { List } from '../../elements/List.tsx';
import { formatArea, formatDate, formatDistance } from '../../languages/format.ts';
import { sourceLanguage } from '../../languages/source-language.ts';
import { useAtlas, useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';
import { AtlasLink } from '../AtlasLink.tsx';
import { TargetIcon } from '../symbols/TargetIcon.tsx';
import { useDetails } from '../use-details.ts';
import { ClaimTable } from './PlaceFigures.tsx';
import { Section } from './Section.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import './place-parts.css';

/** Largest zoom for showing a part: its outline with its surroundings. */
const PART_ZOOM = 15;

/** Largest zoom for showing a plate: its labels are legible. */
const PLATE_ZOOM = 17;

/** The parts of a place, such as a runway or a moat, which the map draws with it. */
export function Parts({ place }: { readonly place: CompletePlace }) {
  const messages = useMessages();
  if (place.parts.length === 0) return null;
  return (
    <Section title={messages.parts}>
      {place.parts.map((part) => (
        <PartEntry key={part.id} part={part} words={place.statusWords} />
      ))}
    </Section>
  );
}

function PartEntry({ part, words }: { readonly part: Part; readonly words: StatusWords }) {
  const { store } = useAtlas();
  const messages = useMessages();
  const language = useView(({ language }) => language);
  const { bounds, lengthKm, areaKm2 } = part.computed;
  return (
    <div className="part">
      <h4>{part.name}</h4>
      <p>{part.summary}</p>
      <PartStatus part={part} words={words} />
      <p className="muted">
        <span className="precision-word">{messages.precisions[part.precision]}</span> {part.method}
        {lengthKm !== undefined && ` ${messages.lengthDrawn(formatDistance(lengthKm, language))}`}
        {areaKm2 !== undefined && ` ${messages.areaDrawn(formatArea(areaKm2, language))}`}
        {(lengthKm !== undefined || areaKm2 !== undefined) && ` (${messages.computed})`}{' '}
        <SourceNotes keys={part.positionSources} certainty={part.certainty} />
      </p>
      {part.claims.length > 0 && <ClaimTable claims={part.claims} />}
      {part.unknowns.map((unknown) => (
        <p key={unknown} className="muted">
          {unknown}
        </p>
      ))}
      {bounds && (
        <button
          type="button"
          className="place-action"
          onClick={() => store.dispatch({ type: 'show', frame: { bounds, maxZoom: PART_ZOOM } })}
          aria-label={messages.place.showPart(part.name)}
        >
          <TargetIcon />
          {messages.showOnMap}
        </button>
      )}
    </div>
  );
}

/** The named parts of the place's plate (its large-scale drawing), each with its measures as quoted from a source. */
export function PlateParts({ place }: { readonly place: CompletePlace }) {
  const { store } = useAtlas();
  const messages = useMessages();
  const bounds = plateBounds.find((plate) => plate.place === place.id)?.bounds;
  if (place.plate.length === 0) return null;
  return (
    <Section title={messages.plate.title}>
      <p className="muted">{messages.plate.explanation}</p>
      {bounds && (
        <button
          type="button"
          className="place-action"
          onClick={() => store.dispatch({ type: 'show', frame: { bounds, maxZoom: PLATE_ZOOM } })}
          aria-label={messages.place.showPart(place.name)}
        >
          <TargetIcon />
          {messages.showOnMap}
        </button>
      )}
      <List className="plate-parts">
        {place.plate.map((part) => (
          <PlateEntry key={part.id} part={part} />
        ))}
      </List>
    </Section>
  );
}

function PlateEntry({ part: { name, basis, quote, sources } }: { readonly part: PlatePart }) {
  const messages = useMessages();
  const source = useDetails()?.sources[sources[0] ?? ''];
  return (
    <li>
      {name}{' '}
      {quote === undefined ? (
        <span className="precision-word">{messages.plate.bases[basis]}</span>
      ) : (
        <q lang={source && sourceLanguage(source)}>{quote}</q>
      )}{' '}
      <SourceNotes keys={sources} certainty="stated" />
    </li>
  );
}

/** The status on the day shown. */
function PartStatus({ part, words }: { readonly part: Part; readonly words: StatusWords }) {
  const messages = useMessages();
  const at = useView(({ at }) => at);
  const language = useView(({ language }) => language);
  const status = statusOn(part.history, at);
  if (!status) return null;
  const { event, date, sources, certainty, party } = status.entry;
  return (
    <p className="part-status">
      <strong>{messages.statusWords[words][status.stage]}</strong> {event}{' '}
      <span className="as-of">
        {messages.asOf(formatDate(date, language))}
        <SourceNotes keys={sources} certainty={certainty} party={party} />
      </span>
    </p>
  );
}

/** Related places, grouped by the kind of relation. */
export function Relations({ place }: { readonly place: CompletePlace }) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  if (place.relations.length === 0) return null;
  return (
    <Section title={messages.related}>
      <dl className="relations">
        {groupRelations(place.relations).map(({ type, inverse, relations }) => {
          const words = messages.relations[type];
          return (
            <div key={`${type} ${inverse}`}>
              <dt>{inverse ? words.inverse : words.forward}</dt>
              {relations.map(({ target, note }) => {
                const other = findPlace(catalogue, target);
                return (
                  other && (
                    <dd key={target}>
                      <AtlasLink action={{ type: 'select', place: target }}>{other.name}</AtlasLink>
                      {note && <span className="claim-note"> {note}</span>}
                    </dd>
                  )
                );
              })}
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
