import type { Place } from '../../domain/catalogue.ts';
import { mentionsOf } from '../../reading/mentions.ts';
import { useCatalogue, useMention, useMessages } from '../../state/react/atlas.tsx';
import { ParagraphText } from './Digest.tsx';
import { MentionSteps } from './MentionSteps.tsx';
import { ParagraphLink } from './ParagraphLink.tsx';
import './passages.css';

/**
 * The passages of the text that mention a place. A passage is quoted only where the place page covers the digest (see the styles):
 * of several, the current one.
 */
export function Passages({ place }: { readonly place: Place }) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const current = useMention(place.id);
  const spots = mentionsOf(catalogue, place.id);
  const spot = spots.find(({ occurrence }) => occurrence === current) ?? spots[0];
  const paragraph = catalogue.paragraphs.find(({ number }) => number === spot?.paragraph);
  if (!paragraph) return null;
  return (
    <>
      <MentionSteps place={place.id} />
      <section className="passages" aria-label={messages.paragraph(paragraph.number)}>
        <blockquote>
          <ParagraphLink number={paragraph.number} className="paragraph-number">
            {paragraph.number}
          </ParagraphLink>
          <ParagraphText paragraph={paragraph} excerpt />
        </blockquote>
      </section>
    </>
  );
}
