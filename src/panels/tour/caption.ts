import { drawnPlaces, mentionedPlaces } from '../../domain/passage.ts';
import type { Snapshot } from '../../state/store.ts';

/** What the map shows of a paragraph, in words: what the eye sees, for whoever does not, and why there may be nothing. */
export function passageCaption({ catalogue, messages, view }: Snapshot, number: number): string {
  const places = drawnPlaces(catalogue, number, { filters: view.filters, at: view.at, selected: null });
  if (places.length > 0) return messages.tour.onMap(places.map(({ label }) => label));
  const paragraph = catalogue.paragraphs.find((each) => each.number === number);
  const mentioned = paragraph ? mentionedPlaces(paragraph) : [];
  const hidden = catalogue.places.some(({ id, computed }) => computed.bounds && mentioned.includes(id));
  return hidden ? messages.tour.filteredOut : messages.tour.nothingToShow;
}
