import '../trust.ts';
/** The same places with Leaflet and markercluster, drawn as DOM and SVG without WebGL. No basemap, no text. */
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import './style.css';
import L from 'leaflet';
import 'leaflet.markercluster';
import { CONTRACT } from '../../contract.ts';
import { addCheckboxes, loadPlaces } from '../sectors.ts';

const places = await loadPlaces();
const map = L.map('map', { fadeAnimation: false, zoomAnimation: false, maxZoom: 18 }).fitBounds([
  [7, 102],
  [24, 116],
]);
let shown: readonly L.Layer[] = [];

function draw(chosen: ReadonlySet<string>): void {
  for (const layer of shown) map.removeLayer(layer);
  const features = places.features.filter(
    ({ properties }) => chosen.size === 0 || properties.sectors.some((sector) => chosen.has(sector)),
  );
  const shapes = L.geoJSON({
    type: 'FeatureCollection',
    features: features.filter(({ geometry }) => geometry.type !== 'Point'),
  } as never);
  const markers = L.markerClusterGroup({ animate: false });
  markers.addLayer(
    L.geoJSON(
      { type: 'FeatureCollection', features: features.filter(({ geometry }) => geometry.type === 'Point') } as never,
      {
        pointToLayer: (feature, position) =>
          L.circleMarker(position, { radius: 7 }).bindTooltip(feature.properties.label, { permanent: true }),
      },
    ),
  );
  shown = [shapes, markers];
  for (const layer of shown) map.addLayer(layer);
  performance.mark(CONTRACT.idleMark);
}

draw(new Set());
document.querySelector('#map')?.setAttribute('aria-busy', 'false');
addCheckboxes(places, draw);
