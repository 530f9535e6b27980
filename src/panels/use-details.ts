import { use } from 'react';
import type { Details } from '../domain/catalogue.ts';
import { loadDetails } from '../languages/details.ts';
import { useView } from '../state/react/atlas.tsx';

/**
 * The details of all places, which place pages need and lists do not. Suspends until they arrive; a prerendered page stays as it is
 * meanwhile. Must be the last hook of a component.
 *
 * @returns null if they could not be fetched
 */
export function useDetails(): Details | null {
  const language = useView((view) => view.language);
  return use(loadDetails(language));
}
