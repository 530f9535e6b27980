import { useCatalogue, useMessages } from '../../state/react/atlas.tsx';
import { TourInvitation } from '../tour/TourEntry.tsx';
import './introduction.css';

/** What the reader has before them, in two paragraphs. */
export function Introduction() {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const { words } = catalogue.edition;
  const { url } = catalogue.documentSource;
  return (
    <section className="introduction" aria-label={messages.introductionTitle}>
      {words.introduction.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <TourInvitation />
      <p className="muted">
        {url && (
          <a href={url} rel="noopener noreferrer" target="_blank">
            {words.document.source}
          </a>
        )}
        {'\u00a0· '}
        {words.independence}
        {'\u00a0· '}
        <a href="#data">{messages.data.title}</a>
      </p>
    </section>
  );
}
