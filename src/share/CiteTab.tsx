import { useState } from 'react';
import { Radios, Select } from '../elements/Choices.tsx';
import { formatDate } from '../languages/format.ts';
import { FORMS } from '../languages/forms.ts';
import { useCatalogue, useMessages } from '../state/react/atlas.tsx';
import { useReadersDay } from '../state/react/use-readers-day.ts';
import { findPlace } from '../state/selectors.ts';
import { CopyField } from './CopyField.tsx';
import { CITATION_STYLES, type CitationStyle, cite, FILE_EXTENSIONS, STYLE_NAMES } from './cite/styles.ts';
import { saveFile } from './save-file.ts';
import { type LinkTarget, linkedView, linkTargets, passageName, passageOf, targetName } from './share-view.ts';
import { useAbsolute, useWholeView } from './use-page.ts';

/** Citations of the page in several styles: title, version of the data, address, date of access. */
export function CiteTab() {
  const messages = useMessages();
  const catalogue = useCatalogue();
  const whole = useWholeView();
  const absolute = useAbsolute();
  const accessed = useReadersDay();
  const [target, setTarget] = useState<LinkTarget>('view');
  const [style, setStyle] = useState<CitationStyle>('apa');
  // With or without a camera it is the same work, so only one of the two is offered.
  const targets = linkTargets(whole).filter((each) => each !== 'framed');
  const view = linkedView(whole, target);
  const words = messages.sharing.cite;
  const { edition, version, newest } = catalogue;
  const passage = passageOf(view);
  const asOf = view.at ?? newest;
  const state = words.note(version, formatDate(asOf, view.language));
  const page = view.ledger ? messages.ledger.heading(edition.words.document.short) : edition.words.title;
  const name = findPlace(catalogue, view.place)?.name ?? page;
  const text = cite(
    {
      title: passage === null ? name : `${name}, ${passageName(passage, messages)}`,
      site: edition.words.title,
      author: edition.attribution,
      asOf,
      state,
      updated: newest,
      version,
      language: FORMS[view.language].tag,
      address: absolute(view),
      accessed,
    },
    style,
  );
  const extension = FILE_EXTENSIONS[style];
  return (
    <>
      {targets.length > 1 && (
        <Radios
          legend={words.what}
          choices={targets.map((value) => ({ value, name: targetName(value, whole, catalogue, messages) }))}
          chosen={target}
          onChoose={setTarget}
        />
      )}
      <Select
        legend={words.style}
        choices={CITATION_STYLES.map((value) => ({ value, name: STYLE_NAMES[value] }))}
        chosen={style}
        onChoose={setStyle}
      />
      <CopyField label={words.citation} text={text} button={words.copy} done={messages.copied} rows={6}>
        {extension !== null && (
          <button
            type="button"
            className="button"
            onClick={() =>
              saveFile(
                `${view.place ?? edition.id}.${extension}`,
                new Blob([text], { type: 'text/plain;charset=utf-8' }),
              )
            }
          >
            {words.save}
          </button>
        )}
      </CopyField>
      <p className="muted">{state}</p>
    </>
  );
}
