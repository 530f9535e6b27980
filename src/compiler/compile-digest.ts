import type { DigestNode, FullParagraph } from '../domain/catalogue.ts';
import type { Language } from '../domain/language.ts';
import type { Digest } from './digest.ts';

/**
 * Resolves the mentions of one language to places and counts them: `occurrence` runs from 0 per place over the whole digest.
 * A mention of a part is a mention of its whole; one that resolves to nothing becomes plain text.
 *
 * @returns content by number of paragraph
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

/** Places a paragraph mentions, in the order of a language's text. */
export function mentionsIn(paragraph: FullParagraph, language: Language): string[] {
  return paragraph.content[language].flatMap((node) => (node.type === 'mention' ? [node.place] : []));
}

/** All places mentioned, in the order of their first mention in a language's text. */
export function firstMentions(paragraphs: readonly FullParagraph[], language: Language): string[] {
  return [...new Set(paragraphs.flatMap((paragraph) => mentionsIn(paragraph, language)))];
}
