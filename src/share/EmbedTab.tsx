import { use, useState } from 'react';
import type { Language } from '../domain/language.ts';
import { Radios, Select } from '../elements/Choices.tsx';
import { loadDetails } from '../languages/details.ts';
import { formatDate } from '../languages/format.ts';
import { FORMS } from '../languages/forms.ts';
import { useCatalogue, useMessages } from '../state/react/atlas.tsx';
import { findPlace } from '../state/selectors.ts';
import { CopyField } from './CopyField.tsx';
import { EMBED_SIZES, embedCode, embeddedView } from './embed-code.ts';
import { useAbsolute, useWholeView } from './use-page.ts';

const LATEST = 'latest';

/** The HTML code to embed the view in another page, with a preview. */
export function EmbedTab() {
  const messages = useMessages();
  const catalogue = useCatalogue();
  const view = useWholeView();
  const absolute = useAbsolute();
  const [content, setContent] = useState<'map' | 'text'>('map');
  const [language, setLanguage] = useState<Language>(view.language);
  const [day, setDay] = useState(view.at ?? LATEST);
  const [sizeId, setSizeId] = useState('fluid');
  const [preview, setPreview] = useState(false);
  const details = use(loadDetails(view.language));
  const { edition } = catalogue;
  const words = messages.sharing.embed;
  const size = EMBED_SIZES.find(({ id }) => id === sizeId) ?? { id: 'fluid', width: null, height: 480 };
  const embedded = embeddedView({ ...view, language, at: day === LATEST ? null : day }, content === 'text');
  const address = absolute(embedded);
  const place = findPlace(catalogue, view.place);
  const names = place && details?.places[place.id]?.names;
  const frameTitle = names?.find((name) => name.language === language)?.text ?? place?.name ?? edition.words.title;
  const days = [...new Set([edition.document.date, ...(view.at === null ? [] : [view.at])])];
  return (
    <>
      <p className="muted">{words.text}</p>
      <Radios
        legend={words.with}
        choices={[
          { value: 'map', name: words.mapOnly },
          { value: 'text', name: words.mapAndText },
        ]}
        chosen={content}
        onChoose={setContent}
      />
      <div className="choice-row">
        <Select
          legend={words.size}
          choices={EMBED_SIZES.map(({ id, width, height }) => ({
            value: id,
            name: width === null ? words.fluid : `${width} × ${height}`,
          }))}
          chosen={sizeId}
          onChoose={setSizeId}
        />
        {edition.languages.length > 1 && (
          <Select
            legend={words.language}
            choices={edition.languages.map((value) => ({ value, name: FORMS[value].ownName }))}
            chosen={language}
            onChoose={setLanguage}
          />
        )}
        <Select
          legend={words.day}
          choices={[
            { value: LATEST, name: messages.time.latest },
            ...days.map((value) => ({ value, name: formatDate(value, view.language) })),
          ]}
          chosen={day}
          onChoose={setDay}
        />
      </div>
      <CopyField
        label={words.code}
        text={embedCode(address, frameTitle, size)}
        button={words.copyCode}
        done={words.codeCopied}
        rows={4}
      >
        <button type="button" className="button" aria-expanded={preview} onClick={() => setPreview(!preview)}>
          {words.preview}
        </button>
      </CopyField>
      {preview && (
        <div className="embed-preview">
          {/* A new frame for each address: navigating an existing one would add history entries. */}
          <iframe
            key={address}
            src={address}
            title={words.preview}
            width={size.width ?? '100%'}
            height={size.height}
            loading="lazy"
          />
        </div>
      )}
    </>
  );
}
