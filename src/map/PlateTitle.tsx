import { useAtlas, useCatalogue, useMessages } from '../state/react/atlas.tsx';
import { findPlace } from '../state/selectors.ts';
import './map-title.css';

/** What a printed plate says in its corner: whose it is, and how it was made. */
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
