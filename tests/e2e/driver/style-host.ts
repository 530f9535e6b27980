import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../../../src/tools/listen.ts';

/** One opaque pixel. */
const SPRITE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==',
  'base64',
);

/** A name every four degrees, so that there is one wherever an edition's map begins. */
const NAMES = {
  type: 'FeatureCollection',
  features: Array.from({ length: 90 * 40 }, (_, index) => ({
    type: 'Feature',
    properties: { name_en: `Name ${index}` },
    geometry: { type: 'Point', coordinates: [-180 + (index % 90) * 4, -80 + Math.floor(index / 90) * 4] },
  })),
};

/** A vector tile with one layer, `land`, and nothing in it. */
const TILE = Uint8Array.from([0x1a, 11, 0x0a, 4, 0x6c, 0x61, 0x6e, 0x64, 0x28, 0x80, 0x20, 0x78, 2]);

/** A small style as others write it: relative addresses, glyphs, a sprite, a source called like ours, names by language. */
const style = (name: string, paper: string) => ({
  version: 8,
  name,
  sprite: 'sprite',
  glyphs: 'fonts/{fontstack}/{range}.pbf',
  sources: {
    places: {
      type: 'vector',
      tiles: ['tiles/{z}/{x}/{y}.pbf'],
      maxzoom: 9,
      attribution: '<a href="https://survey.example/">Fixture Survey</a>',
    },
    names: { type: 'geojson', data: NAMES },
  },
  layers: [
    { id: 'paper', type: 'background', paint: { 'background-color': paper } },
    {
      id: 'land',
      type: 'fill',
      source: 'places',
      'source-layer': 'land',
      paint: { 'fill-color': '#b7d7b0' },
    },
    {
      id: 'place-label',
      type: 'symbol',
      source: 'names',
      layout: { 'icon-image': 'dot', 'text-field': '{name_en}', 'text-font': ['Fixture Regular'], 'text-size': 11 },
    },
  ],
});

/** Somebody else's host of maps, on a port and thus an origin of its own. */
export class StyleHost {
  readonly origin: string;
  /** Paths asked for, without their parameters. */
  readonly asked: string[] = [];
  readonly #close: () => void;

  private constructor(port: number, close: () => void, onRequest: (host: StyleHost) => void) {
    this.origin = `http://127.0.0.1:${port}`;
    this.#close = close;
    onRequest(this);
  }

  static async start(): Promise<StyleHost> {
    let host: StyleHost | null = null;
    const server = createServer((request, response) => {
      host?.answer(request, response);
    });
    const port = await listen(server, 0);
    const close = () => {
      server.close();
      server.closeAllConnections();
    };
    return new StyleHost(port, close, (made) => {
      host = made;
    });
  }

  stop(): void {
    this.#close();
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url ?? '/', this.origin).pathname;
    this.asked.push(path);
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (path.startsWith('/tiles/')) response.end(TILE);
    else if (path === '/day.json') response.end(JSON.stringify(style('Day', '#dbe9f4')));
    else if (path === '/night.json') response.end(JSON.stringify(style('Night', '#10202c')));
    else if (path.startsWith('/sprite') && path.endsWith('.json')) {
      response.end(JSON.stringify({ dot: { x: 0, y: 0, width: 1, height: 1, pixelRatio: 1 } }));
    } else if (path.startsWith('/sprite')) response.end(SPRITE);
    else if (path.startsWith('/fonts/')) response.end();
    else response.writeHead(404).end();
  }
}
