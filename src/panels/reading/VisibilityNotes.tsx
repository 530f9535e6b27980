import { useMessages } from '../../state/react/atlas.tsx';

/** Whether a mentioned place is in view on the map (`on`), elsewhere on it (`off`), or has no position (`none`). */
export type Visibility = 'on' | 'off' | 'none';

/** Id of the sentence that tells assistive technology what the styling of a mention means. */
export function visibilityNoteId(visibility: Visibility): string {
  return `visibility-${visibility}`;
}

/** The sentences, once per page; every mention refers to one of them. */
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
