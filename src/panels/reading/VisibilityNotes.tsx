import { useMessages } from '../../state/react/atlas.tsx';

/** Whether a phrase's place can be seen: now, elsewhere on the map, or not on any map. */
export type Visibility = 'on' | 'off' | 'none';

/** Names the sentence that tells assistive technology what the look of a mention says. */
export function visibilityNoteId(visibility: Visibility): string {
  return `visibility-${visibility}`;
}

/** Said once and referred to by every mention. */
export function VisibilityNotes() {
  const messages = useMessages();
  return (
    <div hidden>
      {(['on', 'off', 'none'] as const).map((visibility) => (
        <span key={visibility} id={visibilityNoteId(visibility)}>
          {messages.visibility[visibility]}
        </span>
      ))}
    </div>
  );
}
