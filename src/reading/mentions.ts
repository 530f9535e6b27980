import type { Catalogue } from '../domain/catalogue.ts';

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
