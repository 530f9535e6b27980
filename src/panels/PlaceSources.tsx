import type { Place } from '../domain/catalogue.ts';
import { useSnapshot } from '../state/atlas.tsx';
import { Section } from './PlacePage.tsx';

export function Unknowns({ place }: { readonly place: Place }) {
  const { messages } = useSnapshot();
  if (place.unknowns.length === 0) return null;
  return (
    <Section title={messages.unknownTitle} className="unknowns">
      <ul>
        {place.unknowns.map((unknown) => (
          <li key={unknown}>{unknown}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Where identifiers lead. UNESCO's list and Wikidata have stable addresses; the others stay text. */
const IDENTIFIER_LINKS: Readonly<
  Record<string, { readonly name: string; readonly url?: (value: string | number) => string }>
> = {
  unesco: { name: 'UNESCO', url: (value) => `https://whc.unesco.org/en/list/${value}/` },
  wikidata: { name: 'Wikidata', url: (value) => `https://www.wikidata.org/wiki/${value}` },
  iata: { name: 'IATA' },
  icao: { name: 'ICAO' },
  iso: { name: 'ISO 3166-2' },
  hasc: { name: 'HASC' },
  unlocode: { name: 'UN/LOCODE' },
};

export function Links({ place }: { readonly place: Place }) {
  const { messages } = useSnapshot();
  const identifiers = Object.entries(place.identifiers);
  if (place.links.length === 0 && identifiers.length === 0) return null;
  return (
    <Section title={identifiers.length > 0 ? messages.identifiers : messages.links}>
      <ul className="links">
        {identifiers.map(([scheme, value]) => {
          const known = IDENTIFIER_LINKS[scheme];
          return (
            <li key={scheme}>
              <span className="muted">{known?.name ?? scheme}</span>{' '}
              {known?.url ? (
                <a href={known.url(value)} rel="noopener noreferrer" target="_blank">
                  {value}
                </a>
              ) : (
                value
              )}
            </li>
          );
        })}
        {place.links.map(({ url, title }) => (
          <li key={url}>
            <a href={url} rel="noopener noreferrer" target="_blank">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Sources({ place }: { readonly place: Place }) {
  const { catalogue, messages } = useSnapshot();
  return (
    <Section title={messages.sources}>
      <ol className="sources">
        {place.sources.map((key) => {
          const source = catalogue.sources[key];
          if (!source) return null;
          return (
            <li key={key}>
              {source.publisher}:{' '}
              {source.url ? (
                <a href={source.url} rel="noopener noreferrer" target="_blank">
                  {source.title}
                </a>
              ) : (
                source.title
              )}{' '}
              ({source.year === 'n.d.' ? messages.sourceUndated : source.year}){' '}
              {source.type !== 'press' && source.type !== 'official' && (
                <span className="muted">[{messages.sourceTypes[source.type] ?? source.type}]</span>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
