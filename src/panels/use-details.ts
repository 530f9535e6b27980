import { use } from 'react';
import type { Details } from '../domain/catalogue.ts';
import { loadDetails } from '../languages/details.ts';
import { useView } from '../state/react/atlas.tsx';

/**
 * What the pages of places say beyond what lists do. Suspends until it has come: a prerendered page stays as it is meanwhile. To be
 * the last hook of a component.
 *
 * @returns null where it could not be fetched
 */
export function useDetails(): Details | null {
  const language = useView((view) => view.language);
  return use(loadDetails(language));
}
