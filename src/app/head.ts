import type { Snapshot } from '../state/store.ts';

export interface Head {
  readonly title: string;
  readonly description: string;
}

/** Title and description of a view, for the browser's tab, previews and search engines. */
export function headOf({ catalogue, messages, view }: Snapshot): Head {
  const place = catalogue.places.find(({ id }) => id === view.place);
  if (!place) return { title: messages.title, description: messages.description };
  return { title: `${place.name} · ${messages.title}`, description: place.summary };
}
