import type { Catalogue } from '../domain/catalogue.ts';
import { paragraphFragment } from '../domain/passage.ts';
import { findPlace } from '../state/selectors.ts';

/** One place in the text where a place is spoken of. */
export interface MentionSpot {
  readonly paragraph: number;
  /** Counts the mentions of the place in the digest from 0. */
  readonly occurrence: number;
}

/** Names the n-th mention of a place in the digest, so that it can be brought into view. */
export function mentionId(place: string, occurrence: number): string {
  return `mention-${place}-${occurrence}`;
}

/** All mentions of a place, in the order of the text. */
export function mentionsOf(catalogue: Catalogue, place: string): readonly MentionSpot[] {
  return catalogue.paragraphs.flatMap(({ number, content }) =>
    content.flatMap((node) =>
      node.type === 'mention' && node.place === place ? [{ paragraph: number, occurrence: node.occurrence }] : [],
    ),
  );
}

/** What the text does not name belongs to a passage all the same: the first that it helps to understand. */
export function contextPassage(catalogue: Catalogue, place: string): Element | null {
  const number = findPlace(catalogue, place)?.contextFor[0];
  return number === undefined ? null : document.getElementById(paragraphFragment(number));
}

/** The link to a place in the list of all places: what no passage speaks of is there at least. */
export function listLink(place: string): string {
  return `.place-link[data-place="${CSS.escape(place)}"]`;
}
