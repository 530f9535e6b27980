import { useAtlas, useCatalogue, useMessages } from '../state/react/atlas.tsx';
import { findPlace } from '../state/selectors.ts';
import './map-title.css';

/** The title of a plate, like that in the corner of a printed one: which place it shows, and how it was made. */
export function PlateTitle({ place }: { readonly place: string }) {
  const { overlays } = useAtlas();
  const catalogue = useCatalogue();
  const messages = useMessages();
  const shown = findPlace(catalogue, place);
  return (
    shown && (
      <p className="map-title" ref={overlays.register}>
        <strong>{shown.label}</strong> <span>{messages.plate.note}</span>
      </p>
    )
  );
}
