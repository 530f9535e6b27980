import { useSnapshot } from '../../state/atlas.tsx';

/** Whether a phrase's place can be seen: now, elsewhere on the map, or not on any map. */
export type Sight = 'on' | 'off' | 'none';

/** Names the sentence that tells assistive technology what the look of a mention says. */
export function sightNoteId(sight: Sight): string {
  return `sight-${sight}`;
}

/** Said once and referred to by every mention. */
export function SightNotes() {
  const { messages } = useSnapshot();
  return (
    <div hidden>
      {(['on', 'off', 'none'] as const).map((sight) => (
        <span key={sight} id={sightNoteId(sight)}>
          {messages.sight[sight]}
        </span>
      ))}
    </div>
  );
}
