import { AtlasLink } from '../panels/AtlasLink.tsx';
import { useReading } from '../reading/ReadingProvider.tsx';
import { isPage } from '../state/address.ts';
import { noticeLines, placesMeant } from '../state/announcement.ts';
import { useAtlas, useCatalogue, useMessages, useNewVersion, useSelect } from '../state/react/atlas.tsx';
import { selectMissing } from '../state/selectors.ts';
import './notices.css';

/** Shows which parts of the address were not understood, and that the page is from an older build than the site. */
export function Notices() {
  const { newVersion, store } = useAtlas();
  const isOld = useNewVersion();
  const missing = useSelect(selectMissing);
  const all = useSelect(({ dropped }) => dropped);
  // A page that does not exist has its own message.
  const dropped = missing ? all.filter((each) => !isPage(each)) : all;
  const catalogue = useCatalogue();
  const reading = useReading();
  const messages = useMessages();
  const failedLanguage = useSelect(({ failedLanguage }) => failedLanguage);
  const lines = noticeLines({ dropped, failedLanguage: isOld ? null : failedLanguage, messages });
  if (lines.length === 0 && !isOld) return null;

  /** The button disappears with the notice, so the focus moves to the text below it. */
  function dismiss(): void {
    store.dismissNotices();
    newVersion.set(false);
    reading.focus();
  }

  return (
    <aside className="notice" aria-label={isOld ? messages.reload : messages.droppedTitle}>
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
      {isOld && (
        <>
          <p>{messages.newVersion}</p>
          <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
            {messages.reload}
          </button>
        </>
      )}
      <button type="button" className="text-button" onClick={dismiss}>
        {messages.dismiss}
      </button>
    </aside>
  );
}
