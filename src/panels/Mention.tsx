import { findPlace, useAtlas, useHighlighted, useSnapshot } from '../state/atlas.tsx';
import { AtlasLink } from './AtlasLink.tsx';

interface MentionProps {
  readonly place: string;
  readonly text: string;
  /** Counts the mentions of this place in the digest from 0. */
  readonly occurrence: number;
  /** A second showing of the same mention, at the head of a place page. */
  readonly excerpt: boolean;
}

/** Names the n-th mention of a place in the digest, so that it can be brought into view. */
export function mentionId(place: string, occurrence: number): string {
  return `mention-${place}-${occurrence}`;
}

/** A phrase that has a place: pointing at it lights the feature, following it selects it. */
export function Mention({ place: id, text, occurrence, excerpt }: MentionProps) {
  const { highlight } = useAtlas();
  const snapshot = useSnapshot();
  const highlighted = useHighlighted();
  const place = findPlace(snapshot, id);
  const light = () => highlight.set({ place: id, from: 'text' });
  const unlight = () => highlight.set(null);
  return (
    <AtlasLink
      action={{ type: 'select', place: id }}
      className="mention"
      {...(excerpt ? {} : { id: mentionId(id, occurrence) })}
      data-sector={place?.sectors[0]}
      data-place={id}
      data-lit={highlighted === id || undefined}
      aria-current={snapshot.view.place === id ? 'true' : undefined}
      onPointerEnter={light}
      onPointerLeave={unlight}
      onFocus={light}
      onBlur={unlight}
    >
      {text}
    </AtlasLink>
  );
}
