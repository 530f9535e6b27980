import type { Language } from '../domain/language.ts';
import { FORMS } from '../languages/forms.ts';
import { AtlasLink } from '../panels/AtlasLink.tsx';
import { useReading } from '../reading/ReadingProvider.tsx';
import { useAtlas, useMessages, usePreferences } from '../state/react/atlas.tsx';
import './language-offer.css';

/**
 * One line at the foot of the column that offers the page in the reader's own language. It takes its height from the end of the
 * scrolling area above it, so that nothing moves when it appears.
 */
export function LanguageOffer({ language }: { readonly language: Language }) {
  const { preferences } = useAtlas();
  const messages = useMessages();
  const reading = useReading();
  const { declined } = usePreferences();
  const { tag, offer } = FORMS[language];

  function decline(): void {
    preferences.change({ declined: [...declined, language] });
    reading.focus();
  }

  return (
    <p className="language-offer">
      <AtlasLink
        action={{ type: 'language', language }}
        lang={tag}
        hrefLang={tag}
        translate="no"
        onFollow={() => reading.focus()}
      >
        {offer}
      </AtlasLink>
      <button type="button" className="icon-button" aria-label={messages.dismiss} onClick={decline}>
        <span aria-hidden="true">×</span>
      </button>
    </p>
  );
}
