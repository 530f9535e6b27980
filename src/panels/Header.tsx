import type { ReactNode } from 'react';
import { FORMS } from '../languages/forms.ts';
import { useCatalogue, useMessages, useView } from '../state/react/atlas.tsx';
import { AtlasLink } from './AtlasLink.tsx';
import './header.css';

/** The title, which links to the front page, and the language switch. */
export function Header({ children }: { readonly children?: ReactNode }) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const view = useView();
  const { languages, words } = catalogue.edition;
  return (
    <header className="masthead">
      <h1>
        <AtlasLink action={{ type: 'close' }} aria-label={messages.home(words.title)}>
          {words.title}
        </AtlasLink>
      </h1>
      {languages.length > 1 && (
        <nav className="languages" aria-label={messages.language}>
          {languages.map((language) => (
            <AtlasLink
              key={language}
              action={{ type: 'language', language }}
              lang={FORMS[language].tag}
              translate="no"
              hrefLang={FORMS[language].tag}
              aria-current={language === view.language ? 'true' : undefined}
            >
              {FORMS[language].ownName}
            </AtlasLink>
          ))}
        </nav>
      )}
      {children}
    </header>
  );
}
