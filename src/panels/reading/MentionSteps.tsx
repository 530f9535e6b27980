import { mentionsOf } from '../../reading/mentions.ts';
import { useAtlas, useCatalogue, useMention, useMessages } from '../../state/react/atlas.tsx';
import { ParagraphLink } from './ParagraphLink.tsx';
import './mention-steps.css';

/** “1 of 2”, with buttons that go from one mention of the selected place to the next. Renders nothing for fewer than two. */
export function MentionSteps({ place }: { readonly place: string }) {
  const { announcer, store } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const inText = messages.inText(catalogue.edition.words.document.short);
  const current = useMention(place);
  const spots = mentionsOf(catalogue, place);
  const index = Math.max(
    0,
    spots.findIndex(({ occurrence }) => occurrence === current),
  );
  const spot = spots[index];
  if (!spot || spots.length < 2) return null;

  function step(by: 1 | -1): void {
    const next = spots[(index + by + spots.length) % spots.length];
    if (!next) return;
    store.dispatch({ type: 'mention', place, occurrence: next.occurrence });
    const position = messages.mentionOf(spots.indexOf(next) + 1, spots.length);
    announcer.announce(`${position}, ${messages.paragraph(next.paragraph)}`);
  }

  return (
    <fieldset className="mention-steps">
      <legend className="visually-hidden">{inText}</legend>
      <StepButton label={messages.previousMention} path="M15 5 8 12 15 19" onClick={() => step(-1)} />
      <span>
        {inText} · {messages.mentionOf(index + 1, spots.length)} ·{' '}
        <ParagraphLink number={spot.paragraph}>{messages.paragraph(spot.paragraph)}</ParagraphLink>
      </span>
      <StepButton label={messages.nextMention} path="M9 5 16 12 9 19" onClick={() => step(1)} />
    </fieldset>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly path: string;
  readonly onClick: () => void;
}

function StepButton({ label, path, onClick }: StepButtonProps) {
  return (
    <button type="button" className="icon-button" title={label} aria-label={label} onClick={onClick}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}
