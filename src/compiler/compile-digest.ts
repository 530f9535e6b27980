import type { DigestNode, FullParagraph } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { Digest } from './digest.ts';

/**
 * Resolves the mentions in one language's digest to places and numbers them: `occurrence` counts from 0 for each place,
 * across the whole digest. A mention of a part counts for its whole; a mention that resolves to nothing becomes plain text.
 *
 * @param wholeOfId id of the place that stands for an id; undefined where there is none
 * @returns content by paragraph number
 */
export function compileParagraphs(
  digest: Digest,
  wholeOfId: (id: string) => string | undefined,
): Map<number, readonly DigestNode[]> {
  const counts = new Map<string, number>();
  const paragraphs = new Map<number, readonly DigestNode[]>();
  for (const { number, nodes } of digest.paragraphs) {
    const compiled = nodes.map((node): DigestNode => {
      if (node.type !== 'mention') return node;
      const place = wholeOfId(node.target);
      if (place === undefined) return { type: 'text', text: node.text };
      const occurrence = counts.get(place) ?? 0;
      counts.set(place, occurrence + 1);
      return { type: 'mention', text: node.text, place, occurrence };
    });
    paragraphs.set(number, compiled);
  }
  return paragraphs;
}

/** Ids of the places that a paragraph mentions, in the order of a language's text, repeats included. */
export function mentionsIn(paragraph: FullParagraph, language: Language): string[] {
  return paragraph.content[language].flatMap((node) => (node.type === 'mention' ? [node.place] : []));
}

/** Ids of all places mentioned, in the order of their first mention in a language's text. */
export function firstMentions(paragraphs: readonly FullParagraph[], language: Language): string[] {
  return [...new Set(paragraphs.flatMap((paragraph) => mentionsIn(paragraph, language)))];
}
