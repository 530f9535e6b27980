import { useCatalogue, useMessages } from '../../state/react/atlas.tsx';
import { AtlasLink } from '../AtlasLink.tsx';
import { Figures } from './Figures.tsx';
import { Legend } from './Legend.tsx';
import './overview.css';

/** The ways to more: the whole ledger, how to read the map, the whole in figures, and whose text this is. What unfolds is closed at first: the text is what the reader came for. */
export function Overview() {
  const { commitments } = useCatalogue();
  const messages = useMessages();
  return (
    <section className="overview" aria-label={messages.overview.title}>
      {commitments.length > 0 && (
        <AtlasLink className="overview-ledger" action={{ type: 'ledger' }}>
          {messages.lede.whole(commitments.length)}
        </AtlasLink>
      )}
      <Legend />
      <Figures />
      <Origin />
    </section>
  );
}

function Origin() {
  const { documentSource, edition } = useCatalogue();
  const messages = useMessages();
  const { url } = documentSource;
  return (
    <p className="overview-origin">
      {url && (
        <a href={url} rel="noopener noreferrer" target="_blank">
          {edition.words.document.source}
        </a>
      )}
      {'\u00a0· '}
      {edition.words.independence}
      {'\u00a0· '}
      <a href="#data">{messages.data.title}</a>
    </p>
  );
}
