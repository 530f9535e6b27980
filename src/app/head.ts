import type { Snapshot } from '../state/store.ts';

export interface Head {
  readonly title: string;
  readonly description: string;
}

/** Title and description of a view, for the browser's tab, previews and search engines. */
export function headOf({ catalogue, view }: Snapshot): Head {
  const place = catalogue.places.find(({ id }) => id === view.place);
  const { title, description } = catalogue.edition.words;
  if (!place) return { title, description };
  return { title: `${place.name} · ${title}`, description: place.summary };
}
