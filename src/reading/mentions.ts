import type { Catalogue } from '../domain/catalogue.ts';
import { paragraphFragment } from '../domain/passage.ts';
import { findPlace } from '../state/selectors.ts';

/** One mention of a place in the text. */
export interface MentionSpot {
  readonly paragraph: number;
  /** Counts the mentions of the place in the digest, from 0. */
  readonly occurrence: number;
}

/** Element id of the n-th mention (from 0) of a place in the digest. */
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

/** For a place that the text does not mention: the first passage that it is context for; null where there is none. */
export function contextPassage(catalogue: Catalogue, place: string): Element | null {
  const number = findPlace(catalogue, place)?.contextFor[0];
  return number === undefined ? null : document.getElementById(paragraphFragment(number));
}

/** Selector of a place's link in the list of all places, for places that no passage concerns. */
export function listLink(place: string): string {
  return `.place-link[data-place="${CSS.escape(place)}"]`;
}
