import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** MapLibre's only global: where its worker is. Without it a production build never loads its tiles. */
setWorkerUrl(workerUrl);
