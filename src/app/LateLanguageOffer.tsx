import { type ComponentType, useEffect, useState } from 'react';
import { languageNamed } from '../domain/language.ts';
import { usePreferences, useView } from '../state/react/atlas.tsx';

/** Offers another language. Its script is fetched only for who may want one. */
export function LateLanguageOffer() {
  const { language: shown, embed } = useView();
  const { language: chosen } = usePreferences();
  const [Offer, setOffer] = useState<ComponentType | null>(null);
  useEffect(
    function fetchOffer() {
      const [first = shown] = navigator.languages.flatMap((tag) => languageNamed(tag) ?? []);
      if (embed || (chosen ?? first) === shown) return;
      import('./LanguageOffer.tsx').then(({ LanguageOffer }) => setOffer(() => LanguageOffer), reportError);
    },
    [embed, chosen, shown],
  );
  return Offer && <Offer />;
}
