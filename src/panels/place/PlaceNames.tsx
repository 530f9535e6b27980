import type { CompletePlace } from '../../domain/catalogue.ts';
import { List } from '../../elements/List.tsx';
import { FORMS } from '../../languages/forms.ts';
import { useMessages, useView } from '../../state/react/atlas.tsx';

/** What it is called in the other languages, each in its script; a name that is our own translation says so. */
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
