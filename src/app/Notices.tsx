import { AtlasLink } from '../panels/AtlasLink.tsx';
import { useReading } from '../reading/ReadingProvider.tsx';
import { noticeLines, placesMeant } from '../state/announcement.ts';
import { useAtlas, useCatalogue, useMessages, useSelect } from '../state/react/atlas.tsx';
import './notices.css';

/** Shows what of the address was not understood. */
export function Notices() {
  const { store } = useAtlas();
  const dropped = useSelect(({ dropped }) => dropped);
  const catalogue = useCatalogue();
  const reading = useReading();
  const messages = useMessages();
  const failedLanguage = useSelect(({ failedLanguage }) => failedLanguage);
  const lines = noticeLines({ dropped, failedLanguage, messages });
  if (lines.length === 0) return null;

  /** The button goes with the notice; the focus goes to what the notice lay over. */
  function dismiss(): void {
    store.dismissNotices();
    reading.focus();
  }

  return (
    <aside className="notice" aria-label={messages.droppedTitle}>
      {dropped.length > 0 && <strong>{messages.droppedTitle}</strong>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {placesMeant({ catalogue, dropped }).map(({ id, name }) => (
        <p key={id}>
          <AtlasLink action={{ type: 'select', place: id }} onFollow={store.dismissNotices}>
            {messages.placeMeant(name)}
          </AtlasLink>
        </p>
      ))}
      <button type="button" className="text-button" onClick={dismiss}>
        {messages.dismiss}
      </button>
    </aside>
  );
}
