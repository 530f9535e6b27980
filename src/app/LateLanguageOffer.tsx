import { languageToOffer } from '../domain/language-offer.ts';
import { useCatalogue, usePreferences, useView } from '../state/react/atlas.tsx';
import { lateComponent } from '../state/react/late-component.tsx';
import { useBrowserLanguages } from './use-browser-languages.ts';

const Offer = lateComponent(async () => (await import('./LanguageOffer.tsx')).LanguageOffer);

/** Offers another language. The code is fetched only if there is one to offer. */
export function LateLanguageOffer() {
  const { languages } = useCatalogue().edition;
  const { language: shown, embed } = useView();
  const { language, declined } = usePreferences();
  const browser = useBrowserLanguages();
  const offered = embed ? null : languageToOffer(shown, languages, { language, declined, browser });
  return offered && <Offer language={offered} />;
}
