import { useEffect, useState } from 'react';
import type { Paragraph } from '../../domain/catalogue.ts';
import { mentionsOf } from '../../reading/mentions.ts';
import { useReading } from '../../reading/ReadingProvider.tsx';
import { useAtlas, useCatalogue, useMessages } from '../../state/react/atlas.tsx';
import { findPlace } from '../../state/selectors.ts';
import './passage-hint.css';

interface Hint {
  readonly place: string;
  readonly paragraph: number;
  readonly phrase: string;
  /** Direction in which the passage lies. */
  readonly towards: 'up' | 'down';
}

/**
 * While the pointer is on a symbol of the map whose mentions are all outside the visible text, says at the text's edge where the
 * nearest one is. Hidden from assistive technology: it only helps with a pointer.
 */
export function PassageHint() {
  const reading = useReading();
  const { highlight } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const [hint, setHint] = useState<Hint | null>(null);
  useEffect(
    function lookForPassage() {
      function look(): void {
        const pointed = highlight.get();
        const [place] = pointed?.from === 'map' ? pointed.places : [];
        setHint(place === undefined ? null : nearest(place));
      }
      /** The mention nearest to the visible text; null if one is visible, or there is none. */
      function nearest(place: string): Hint | null {
        const away = mentionsOf(catalogue, place).flatMap(({ paragraph, occurrence }) => {
          const distance = reading.distanceTo(place, occurrence);
          if (distance === null) return [];
          const towards: Hint['towards'] = distance < 0 ? 'up' : 'down';
          const phrase = phraseOf(catalogue.paragraphs, place, occurrence);
          return [{ distance: Math.abs(distance), place, paragraph, phrase, towards }];
        });
        const [first] = away.sort((a, b) => a.distance - b.distance);
        return first && first.distance > 0 ? first : null;
      }
      return highlight.subscribe(look);
    },
    [highlight, reading, catalogue],
  );
  if (!hint) return null;
  return (
    <p
      className="passage-hint"
      data-towards={hint.towards}
      data-sector={findPlace(catalogue, hint.place)?.sectors[0]}
      aria-hidden="true"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={hint.towards === 'up' ? 'M12 20V5M6 11 12 5 18 11' : 'M12 4V19M6 13 12 19 18 13'} />
      </svg>
      <span className="muted">{messages.paragraph(hint.paragraph)}</span> <span>{hint.phrase}</span>
    </p>
  );
}

function phraseOf(paragraphs: readonly Paragraph[], place: string, occurrence: number): string {
  const node = paragraphs
    .flatMap(({ content }) => content)
    .find(
      (candidate) => candidate.type === 'mention' && candidate.place === place && candidate.occurrence === occurrence,
    );
  return node?.text ?? '';
}
