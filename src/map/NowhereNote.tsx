import { emphasisOf } from '../state/emphasis.ts';
import { useAtlas, useMessages, useSelect } from '../state/react/atlas.tsx';
import { selectPlace } from '../state/selectors.ts';
import './map-title.css';

/** Explains why the map shows no selected symbol: an agreement, for example, has no position. */
export function NowhereNote() {
  const { overlays } = useAtlas();
  const messages = useMessages();
  const label = useSelect((snapshot) => {
    const place = selectPlace(snapshot);
    return place?.computed.companions ? place.label : null;
  });
  const ringed = useSelect(({ catalogue, view }) => emphasisOf(catalogue, view, null).places.length);
  return (
    label !== null && (
      <p className="map-title" ref={overlays.register}>
        <strong>{label}</strong> <span>{messages.nowhere(ringed)}</span>
      </p>
    )
  );
}
