import type { CompletePlace } from '../../domain/catalogue.ts';
import { List } from '../../elements/List.tsx';
import { FORMS } from '../../languages/forms.ts';
import { useMessages, useView } from '../../state/react/atlas.tsx';

/** A place's names in the other languages; names that are the atlas's own translation are marked. */
export function PlaceNames({ place: { names } }: { readonly place: CompletePlace }) {
  const messages = useMessages();
  const shown = useView(({ language }) => language);
  return (
    <>
      <List className="place-names" aria-label={messages.place.names}>
        {names
          .filter(({ language }) => language !== shown)
          .map(({ language, text, unofficial }) => (
            <li key={language} data-unofficial={unofficial || undefined}>
              <span lang={FORMS[language].tag} translate="no">
                {text}
              </span>
              {unofficial && <span className="visually-hidden"> ({messages.unofficial})</span>}
            </li>
          ))}
      </List>
      {names.some(({ unofficial }) => unofficial) && <p className="place-unofficial">† {messages.unofficial}</p>}
    </>
  );
}
