import { type Camera, normaliseCamera } from '../../state/camera.ts';
import { useAtlas, useMessages } from '../../state/react/atlas.tsx';
import { copernicusAddress, geoAddress, openStreetMapAddress } from './elsewhere.ts';
import './end-note.css';

/** Shown where the basemap has no more detail, with links to maps that do. Plain links: nothing is requested before a click. */
export function EndNote({ at }: { readonly at: Camera }) {
  const { overlays } = useAtlas();
  const { mapEnd } = useMessages();
  const camera = normaliseCamera(at);
  return (
    <div className="end-note" role="status" ref={overlays.register}>
      <strong>{mapEnd.title}</strong>{' '}
      <a href={openStreetMapAddress(camera)} rel="noopener noreferrer" target="_blank">
        {mapEnd.openStreetMap}
      </a>
      <a className="end-note-app" href={geoAddress(camera)}>
        {mapEnd.app}
      </a>
      <a href={copernicusAddress(camera)} rel="noopener noreferrer" target="_blank">
        {mapEnd.satellite}
      </a>
    </div>
  );
}
