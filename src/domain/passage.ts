/** Paragraphs of the digest and the places they mention. */
import type { Catalogue, Commitment, Paragraph, Place } from './catalogue.ts';
import { verdictKindOf } from './commitment.ts';
import { type FilterContext, type Filters, isShown } from './filter.ts';

/** The address fragment of a paragraph. */
export function paragraphFragment(number: number): string {
  return `p${number}`;
}

/** @returns the paragraph number that a fragment names, or null where it names something else */
export function paragraphOf(fragment: string | null): number | null {
  const digits = /^p(\d{1,3})$/.exec(fragment ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Ids of the places a paragraph mentions, each once, in the order of the text. */
export function mentionedPlaces(paragraph: Paragraph): readonly string[] {
  return [...new Set(paragraph.content.flatMap((node) => (node.type === 'mention' ? [node.place] : [])))];
}

/**
 * Whether the filters leave a paragraph out: by its sectors, and by the verdicts on what it promises. The other facets concern places
 * alone.
 */
export function isParagraphOutside(
  { number, sectors }: Pick<Paragraph, 'number' | 'sectors'>,
  {
    commitments,
    edition,
  }: { readonly commitments: readonly Commitment[]; readonly edition: Pick<Catalogue['edition'], 'document'> },
  filters: Filters,
  at: string | null,
): boolean {
  if (filters.sector.length > 0 && !sectors.some((sector) => filters.sector.includes(sector))) return true;
  if (filters.verdict.length === 0) return false;
  const wanted: readonly string[] = filters.verdict;
  const { date } = edition.document;
  return !commitments.some(
    ({ paragraph, record }) => paragraph === number && wanted.includes(verdictKindOf(record, at, date)),
  );
}

/** The places of a paragraph that the map draws: those that have a position and that the filters let through. */
export function drawnPlaces(catalogue: Catalogue, number: number, context: FilterContext): readonly Place[] {
  const paragraph = catalogue.paragraphs.find((candidate) => candidate.number === number);
  if (!paragraph) return [];
  return mentionedPlaces(paragraph).flatMap((id) => {
    const place = catalogue.places.find((candidate) => candidate.id === id);
    return place?.computed.bounds && isShown(place, context) ? [place] : [];
  });
}
