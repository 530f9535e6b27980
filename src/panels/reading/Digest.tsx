import type { Paragraph } from '../../domain/catalogue.ts';
import { isParagraphOutside, paragraphFragment } from '../../domain/passage.ts';
import { type SectorId, sectorOf } from '../../domain/sector.ts';
import { useCatalogue, useMessages, useTourState, useView } from '../../state/react/atlas.tsx';
import { ParagraphBecameOf } from '../ledger/BecameOf.tsx';
import { TourInvitation } from '../tour/TourEntry.tsx';
import { Mention } from './Mention.tsx';
import { ParagraphLink } from './ParagraphLink.tsx';
import { VisibilityNotes } from './VisibilityNotes.tsx';
import './digest.css';

/** The digest: every paragraph of the document in our own words, with mentions of places as links. */
export function Digest() {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const tour = useTourState();
  return (
    <article
      className="digest"
      id="text"
      aria-labelledby="digest-heading"
      tabIndex={-1}
      data-tour={tour ? 'on' : undefined}
    >
      <h2 id="digest-heading" className="visually-hidden">
        {catalogue.edition.words.document.heading}
      </h2>
      <VisibilityNotes />
      <div className="digest-head">
        <TourInvitation />
        <span className="muted">{messages.lede.hint}</span>
      </div>
      {catalogue.paragraphs.map((paragraph) => (
        <DigestParagraph key={paragraph.number} paragraph={paragraph} />
      ))}
    </article>
  );
}

function DigestParagraph({ paragraph }: { readonly paragraph: Paragraph }) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const filters = useView(({ filters }) => filters);
  const at = useView(({ at }) => at);
  const fragment = useView(({ fragment }) => fragment);
  const tour = useTourState();
  const outside = isParagraphOutside(paragraph, catalogue, filters, at);
  const id = paragraphFragment(paragraph.number);
  return (
    <div
      className="paragraph"
      id={id}
      data-outside={outside || undefined}
      data-target={fragment === id || undefined}
      data-tour-passage={tour?.paragraph === paragraph.number || undefined}
    >
      <ParagraphLink number={paragraph.number} className="paragraph-number">
        {paragraph.number}
      </ParagraphLink>
      <div>
        <ParagraphText paragraph={paragraph} />
        <p className="paragraph-tags">
          {paragraph.types.map((type) => (
            <span key={type}>{messages.paragraphTypes[type]}</span>
          ))}
          {paragraph.sectors.map((sector) => (
            <SectorTag key={sector} sector={sector} />
          ))}
          {outside && <span className="paragraph-outside">{messages.outsideFilter}</span>}
        </p>
        <ParagraphBecameOf number={paragraph.number} />
      </div>
    </div>
  );
}

export function SectorTag({ sector }: { readonly sector: SectorId }) {
  const catalogue = useCatalogue();
  return (
    <span className="sector-tag" data-sector={sector}>
      {sectorOf(catalogue.sectors, sector).name}
    </span>
  );
}

/**
 * The sentences of a paragraph with their mentions.
 *
 * @param excerpt true where the paragraph is shown a second time, at the head of a place page
 */
export function ParagraphText({
  paragraph,
  excerpt = false,
}: {
  readonly paragraph: Paragraph;
  readonly excerpt?: boolean;
}) {
  return (
    <p className="prose">
      {paragraph.content.map((node, index) => {
        // The nodes of a paragraph never change order, so their index is a stable key.
        const key = `${paragraph.number}-${index}`;
        if (node.type === 'mention') {
          return (
            <Mention key={key} place={node.place} text={node.text} occurrence={node.occurrence} excerpt={excerpt} />
          );
        }
        return node.type === 'emphasis' ? <em key={key}>{node.text}</em> : node.text;
      })}
    </p>
  );
}
