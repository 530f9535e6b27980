import { useSnapshot } from '../../state/react/atlas.tsx';
import { TourInvitation } from '../tour/TourEntry.tsx';
import './introduction.css';

const PRESS_RELEASE = 'pr2022';

/** What the reader has before them, in two paragraphs. */
export function Introduction() {
  const { catalogue, messages } = useSnapshot();
  const source = catalogue.sources[PRESS_RELEASE];
  return (
    <section className="introduction" aria-label={messages.introductionTitle}>
      {messages.introduction.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <TourInvitation />
      <p className="muted">
        {source?.url && (
          <a href={source.url} rel="noopener noreferrer" target="_blank">
            {messages.officialText}
          </a>
        )}
        {'\u00a0· '}
        {messages.notOfficialSite}
        {'\u00a0· '}
        <a href="#data">{messages.data.title}</a>
      </p>
    </section>
  );
}
