import { type ComponentType, useEffect, useState } from 'react';
import { languageToOffer } from '../domain/language-offer.ts';
import { useCatalogue, usePreferences, useView } from '../state/react/atlas.tsx';
import { useBrowserLanguages } from './use-browser-languages.ts';

/** Offers another language. Its script is fetched only where there is one to offer. */
export function LateLanguageOffer() {
  const { languages } = useCatalogue().edition;
  const { language: shown, embed } = useView();
  const { language, declined } = usePreferences();
  const browser = useBrowserLanguages();
  const [Offer, setOffer] = useState<ComponentType | null>(null);
  const wanted = !embed && languageToOffer(shown, languages, { language, declined, browser }) !== null;
  useEffect(
    function fetchOffer() {
      if (!wanted) return;
      import('./LanguageOffer.tsx').then(({ LanguageOffer }) => setOffer(() => LanguageOffer), reportError);
    },
    [wanted],
  );
  return Offer && <Offer />;
}
