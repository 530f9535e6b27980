import { type ComponentType, useEffect, useState } from 'react';
import { languageToOffer } from '../domain/language-offer.ts';
import { useCatalogue, usePreferences, useView } from '../state/react/atlas.tsx';

/** Offers another language. Its script is fetched only where there is one to offer. */
export function LateLanguageOffer() {
  const { languages } = useCatalogue().edition;
  const { language: shown, embed } = useView();
  const { language, declined } = usePreferences();
  const [Offer, setOffer] = useState<ComponentType | null>(null);
  useEffect(
    function fetchOffer() {
      const wishes = { language, declined, browser: navigator.languages };
      if (embed || languageToOffer(shown, languages, wishes) === null) return;
      import('./LanguageOffer.tsx').then(({ LanguageOffer }) => setOffer(() => LanguageOffer), reportError);
    },
    [embed, shown, languages, language, declined],
  );
  return Offer && <Offer />;
}
