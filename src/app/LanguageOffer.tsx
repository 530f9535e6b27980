import { languageToOffer } from '../domain/language-offer.ts';
import { FORMS } from '../languages/forms.ts';
import { AtlasLink } from '../panels/AtlasLink.tsx';
import { useReading } from '../reading/ReadingProvider.tsx';
import { useAtlas, useCatalogue, useMessages, usePreferences, useView } from '../state/react/atlas.tsx';
import { useBrowserLanguages } from './use-browser-languages.ts';
import './language-offer.css';

/**
 * One line at the foot of the column, in the reader's own language, where the page is in another. It takes its room from the end of
 * what scrolls above it, so that nothing moves when it comes.
 */
export function LanguageOffer() {
  const { preferences } = useAtlas();
  const { languages } = useCatalogue().edition;
  const messages = useMessages();
  const reading = useReading();
  const { language, embed } = useView();
  const { language: chosen, declined } = usePreferences();
  const browser = useBrowserLanguages();
  const offered = languageToOffer(language, languages, { language: chosen, declined, browser });
  if (offered === null || embed) return null;

  function decline(language: (typeof declined)[number]): void {
    preferences.change({ declined: [...declined, language] });
    reading.focus();
  }

  return (
    <p className="language-offer">
      <AtlasLink
        action={{ type: 'language', language: offered }}
        lang={FORMS[offered].tag}
        hrefLang={FORMS[offered].tag}
        translate="no"
        onFollow={() => reading.focus()}
      >
        {FORMS[offered].offer}
      </AtlasLink>
      <button type="button" className="icon-button" aria-label={messages.dismiss} onClick={() => decline(offered)}>
        <span aria-hidden="true">×</span>
      </button>
    </p>
  );
}
