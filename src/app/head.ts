import { selectPlace } from '../state/selectors.ts';
import type { Snapshot } from '../state/store.ts';

export interface Head {
  readonly title: string;
  readonly description: string;
}

/** Title and description of a view, for the browser's tab, previews and search engines. */
export function headOf({ catalogue, view }: Pick<Snapshot, 'catalogue' | 'view'>): Head {
  const place = selectPlace({ catalogue, view });
  const { title, description } = catalogue.edition.words;
  if (!place) return { title, description };
  return { title: `${place.name} · ${title}`, description: place.summary };
}
