import { useState } from 'react';
import {
  DATA_LICENCE,
  EXPORT_FORMATS,
  type ExportFormat,
  PUBLISHED_DATA,
  placeDataPath,
} from '../domain/published-data.ts';
import { Radios } from '../elements/Choices.tsx';
import { List } from '../elements/List.tsx';
import { formatDate } from '../languages/format.ts';
import { useCatalogue, useMessages, useShown } from '../state/react/atlas.tsx';
import { findPlace } from '../state/selectors.ts';
import { exportData, extensionOf, mediaTypeOf } from './export/formats.ts';
import { saveFile } from './save-file.ts';
import { useAbsolute, useWholeView } from './use-page.ts';

const BASE = import.meta.env.BASE_URL;

async function load(path: string): Promise<string> {
  const response = await fetch(BASE + path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.text();
}

/** Exports the places that are shown, or all of them, for other programs. */
export function DataTab() {
  const messages = useMessages();
  const catalogue = useCatalogue();
  const view = useWholeView();
  const absolute = useAbsolute();
  const shown = useShown();
  const [which, setWhich] = useState<'shown' | 'all'>('shown');
  const [outcome, setOutcome] = useState('');
  const words = messages.sharing.data;
  const { edition, version, newest, places } = catalogue;
  const place = findPlace(catalogue, view.place);
  const partial = shown.length < places.length;

  async function save(format: ExportFormat): Promise<void> {
    const taken = partial && which === 'shown' ? shown : places;
    const terms = `${DATA_LICENCE.name}. ${messages.data.terms(edition.attribution)} ${messages.data.version(
      version,
      formatDate(newest, view.language),
    )}`;
    try {
      const contents = await exportData(
        {
          format,
          places: new Set(taken.map(({ id }) => id)),
          language: view.language,
          about: {
            title: messages.data.name(edition.words.title, edition.words.document.full),
            terms,
            licence: DATA_LICENCE.url,
            attribution: edition.attribution,
            address: absolute(view),
          },
        },
        load,
      );
      const file = `${edition.id}-${version}${taken === places ? '' : `-${taken.length}`}.${extensionOf(format)}`;
      saveFile(file, new Blob([contents], { type: mediaTypeOf(format) }));
      setOutcome(words.saved(file));
    } catch (error) {
      reportError(error);
      setOutcome(words.failed);
    }
  }

  return (
    <>
      {partial && (
        <Radios
          legend={words.which}
          choices={[
            { value: 'shown', name: words.shown(shown.length) },
            { value: 'all', name: words.all(places.length) },
          ]}
          chosen={which}
          onChoose={setWhich}
        />
      )}
      <List className="export-formats">
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <button type="button" className="button" onClick={() => save(format)}>
              {words.formats[format]}
            </button>
          </li>
        ))}
      </List>
      <p className="dialog-outcome" aria-live="polite">
        {outcome}
      </p>
      <details>
        <summary>{words.published}</summary>
        <List className="published-files">
          {place && (
            <li>
              <a href={BASE + placeDataPath(place.id)}>{words.place(place.name)}</a>
            </li>
          )}
          {PUBLISHED_DATA.map(({ id, path, mediaType, format }) => (
            <li key={id}>
              <a href={BASE + path} type={mediaType}>
                {messages.data.files[id]}
              </a>{' '}
              <small className="muted">{format}</small>
            </li>
          ))}
        </List>
      </details>
      <p className="muted">
        <a href={DATA_LICENCE.url} rel="license noopener noreferrer" target="_blank">
          {messages.data.licence}
        </a>
        {' · '}
        {messages.data.version(version, formatDate(newest, view.language))}
      </p>
    </>
  );
}
