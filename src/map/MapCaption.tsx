import { useSnapshot } from '../state/atlas.tsx';
import { ATTRIBUTIONS } from './attribution.ts';

/** What a reader must know to trust the map, and whose data it is. */
export function MapCaption() {
  const { messages } = useSnapshot();
  return (
    <details className="map-caption" open>
      <summary>
        <span className="visually-hidden">{messages.about_map}</span>
        <span aria-hidden="true">i</span>
      </summary>
      <p>
        {messages.mapNeutral} {messages.mapIndicative}{' '}
        {ATTRIBUTIONS.map(({ text, url }, index) => (
          <span key={text}>
            {index > 0 && ' · '}
            <a href={url} rel="noopener noreferrer" target="_blank">
              {text}
            </a>
          </span>
        ))}
      </p>
    </details>
  );
}
