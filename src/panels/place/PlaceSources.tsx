import type { CompletePlace } from '../../domain/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import { List } from '../../elements/List.tsx';
import { FORMS } from '../../languages/forms.ts';
import { publisherLanguage, sourceLanguage } from '../../languages/source-language.ts';
import { useMessages, useView } from '../../state/react/atlas.tsx';
import { useDetails } from '../use-details.ts';
import { Section } from './Section.tsx';
import './tags.css';
import './place-sources.css';

export function Unknowns({ place }: { readonly place: CompletePlace }) {
  const messages = useMessages();
  if (place.unknowns.length === 0) return null;
  return (
    <Section title={messages.unknownTitle} className="unknowns">
      <List>
        {place.unknowns.map((unknown) => (
          <li key={unknown}>{unknown}</li>
        ))}
      </List>
    </Section>
  );
}

interface Scheme {
  readonly name: string;
  /** The address for an identifier; without one it is shown as plain text. */
  readonly url?: (value: string | number, language: Language) => string;
}

/** Only UNESCO's list and Wikidata have stable addresses; UNESCO's pages exist in several languages. */
const SCHEMES: Readonly<Record<string, Scheme>> = {
  unesco: {
    name: 'UNESCO',
    url: (value, language) => `https://whc.unesco.org/${FORMS[language].unesco}/list/${value}/`,
  },
  wikidata: { name: 'Wikidata', url: (value) => `https://www.wikidata.org/wiki/${value}` },
  iata: { name: 'IATA' },
  icao: { name: 'ICAO' },
  iso: { name: 'ISO 3166-2' },
  hasc: { name: 'HASC' },
  unlocode: { name: 'UN/LOCODE' },
};

export function Links({ place }: { readonly place: CompletePlace }) {
  const messages = useMessages();
  const language = useView(({ language }) => language);
  const identifiers = Object.entries(place.identifiers);
  return (
    <>
      {identifiers.length > 0 && (
        <Section title={messages.identifiers}>
          <dl className="identifiers" translate="no">
            {identifiers.map(([id, value]) => {
              const scheme = SCHEMES[id];
              return (
                <div key={id}>
                  <dt>{scheme?.name ?? id}</dt>
                  <dd>
                    {scheme?.url ? (
                      <a href={scheme.url(value, language)} rel="noopener noreferrer" target="_blank">
                        {value}
                      </a>
                    ) : (
                      value
                    )}
                  </dd>
                </div>
              );
            })}
          </dl>
        </Section>
      )}
      {place.links.length > 0 && (
        <Section title={messages.links}>
          <List className="links">
            {place.links.map(({ url, title }) => (
              <li key={url}>
                <a href={url} rel="noopener noreferrer" target="_blank">
                  {title}
                </a>
              </li>
            ))}
          </List>
        </Section>
      )}
    </>
  );
}

/** The full list of sources, with the numbers that the notes beside statements refer to. */
export function Sources({ place }: { readonly place: CompletePlace }) {
  const messages = useMessages();
  const details = useDetails();
  if (place.sources.length === 0) return null;
  return (
    <Section title={messages.sources}>
      <List ordered className="sources">
        {place.sources.map((key) => {
          const source = details?.sources[key];
          if (!source) return <li key={key}>{key}</li>;
          const { publisher, title, year, url, type } = source;
          const language = sourceLanguage(source);
          return (
            <li key={key}>
              <span lang={publisherLanguage(publisher)}>{publisher}</span>:{' '}
              {url ? (
                <a href={url} lang={language} hrefLang={language} rel="noopener noreferrer" target="_blank">
                  {title}
                </a>
              ) : (
                <span lang={language}>{title}</span>
              )}{' '}
              ({year === 'n.d.' ? messages.sourceUndated : year})
              {type !== 'press' && <span className="source-type">{messages.sourceTypes[type] ?? type}</span>}
            </li>
          );
        })}
      </List>
    </Section>
  );
}
