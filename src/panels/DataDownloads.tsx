import { languages } from 'virtual:atlas/languages';
import type { ReactNode } from 'react';
import { DATA_LICENCE, publishedDataOf } from '../domain/published-data.ts';
import { List } from '../elements/List.tsx';
import { formatDate } from '../languages/format.ts';
import { formatPath } from '../state/address.ts';
import { useCatalogue, useMessages, useView } from '../state/react/atlas.tsx';
import { PreferencesButton } from './preferences/PreferencesButton.tsx';
import './data-downloads.css';

/** The published data files with their licence and version, and links that concern the atlas as a whole. */
export function DataDownloads({ children }: { readonly children?: ReactNode }) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const language = useView(({ language }) => language);
  const { data } = messages;
  const home = formatPath(language, null, { base: import.meta.env.BASE_URL, languages });
  return (
    <section className="data-downloads" id="data" aria-labelledby="data-heading">
      <h2 id="data-heading" className="section-heading">
        {data.title}
      </h2>
      <p>{data.text}</p>
      <List>
        {publishedDataOf(catalogue).map(({ id, path, mediaType, format }) => (
          <li key={id}>
            <a href={`${import.meta.env.BASE_URL}${path}`} type={mediaType}>
              {data.files[id]}
            </a>{' '}
            <small className="muted">{format}</small>
          </li>
        ))}
      </List>
      <p>
        <a href={DATA_LICENCE.url} rel="license noopener noreferrer" target="_blank">
          {data.licence}
        </a>
      </p>
      {catalogue.changed !== null && (
        <p>
          <a href={`${home}changes/`}>{data.changes(formatDate(catalogue.changed, language))}</a>
        </p>
      )}
      <p>
        <PreferencesButton />
      </p>
      <p>{children}</p>
      <p>
        <a href={`${home}accessibility/`}>{messages.accessibility}</a>
      </p>
      <p className="muted">
        {data.terms(catalogue.edition.attribution)}{' '}
        {data.version(catalogue.version, formatDate(catalogue.newest, language))}
      </p>
    </section>
  );
}
