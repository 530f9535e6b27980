import { type ReactNode, useState } from 'react';
import { useAtlas, useCatalogue, useMessages } from '../../state/react/atlas.tsx';
import type { Attribution } from './attribution.ts';
import './map-caption.css';

/** What readers should know to judge the map, and the credits. On a small map the note is collapsed, and so are credits that may be. */
export function MapCaption({
  attributions,
  children,
}: {
  readonly attributions: readonly Attribution[];
  /** Shown above it in the corner. */
  readonly children?: ReactNode;
}) {
  const { overlays } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <div className="map-caption-area">
      {children}
      <div className="map-caption" ref={overlays.register} data-open={open || undefined}>
        <button
          type="button"
          className="map-caption-toggle"
          aria-expanded={open}
          aria-label={messages.aboutMap}
          onClick={() => setOpen(!open)}
        >
          i
        </button>
        <p>
          <span className="map-caption-note">
            {messages.mapNeutral} {messages.mapIndicative(catalogue.edition.words.mapNote)}{' '}
          </span>
          {attributions.map(({ text, url, folds }, index) => (
            <span key={text} data-folds={(folds && index > 0) || undefined}>
              {index > 0 && ' · '}
              {url === undefined ? (
                text
              ) : (
                <a href={url} rel="noopener noreferrer" target="_blank">
                  {text}
                </a>
              )}
            </span>
          ))}
        </p>
      </div>
    </div>
  );
}
