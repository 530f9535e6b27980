import { useCatalogue, useMessages } from '../../state/react/atlas.tsx';
import { AtlasLink } from '../AtlasLink.tsx';
import { Figures } from './Figures.tsx';
import { Legend } from './Legend.tsx';
import './overview.css';

/**
 * Links and sections that lead further: the whole ledger, the legend, charts, and the origin of the text. Folded sections start
 * closed, because readers came for the text.
 */
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
