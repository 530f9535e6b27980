import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { PMTiles } from 'pmtiles';
import { listen } from '../../../src/tools/listen.ts';
import { parseByteRange } from './byte-range.ts';

const ARCHIVE = readFileSync(resolve(import.meta.dirname, '../../../geodata/cn-kh-2022/basemap.pmtiles'));

const tiles = new PMTiles({
  getKey: () => 'fixture',
  getBytes: async (offset, length) => ({ data: new Uint8Array(ARCHIVE.subarray(offset, offset + length)).buffer }),
});

/** One opaque pixel. */
const SPRITE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==',
  'base64',
);

/** A small third-party style: relative addresses, glyphs, a sprite, a source with the same id as one of ours, names by language. */
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
      source: 'places',
      'source-layer': 'places',
      layout: { 'icon-image': 'dot', 'text-field': '{name_en}', 'text-font': ['Fixture Regular'], 'text-size': 11 },
    },
  ],
});

/** A third-party map host, on a port of its own and hence another origin. */
export class BasemapHost {
  readonly origin: string;
  /** Requested paths, without queries. */
  readonly asked: string[] = [];
  /** Paths that contain this text are answered with 404. */
  missing: string | null = null;
  readonly #close: () => void;

  private constructor(port: number, close: () => void, onRequest: (host: BasemapHost) => void) {
    this.origin = `http://127.0.0.1:${port}`;
    this.#close = close;
    onRequest(this);
  }

  static async start(): Promise<BasemapHost> {
    let host: BasemapHost | null = null;
    const server = createServer((request, response) => {
      host?.answer(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
    const port = await listen(server, 0);
    const close = () => {
      server.close();
      server.closeAllConnections();
    };
    return new BasemapHost(port, close, (made) => {
      host = made;
    });
  }

  stop(): void {
    this.#close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.origin).pathname;
    this.asked.push(path);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'range');
    if (this.missing !== null && path.includes(this.missing)) {
      response.writeHead(404).end();
      return;
    }
    const tile = /^\/tiles\/(\d+)\/(\d+)\/(\d+)\.pbf$/.exec(path);
    if (tile) {
      const [z = 0, x = 0, y = 0] = tile.slice(1).map(Number);
      const found = await tiles.getZxy(z, x, y);
      response.end(found ? Buffer.from(found.data) : '');
    } else if (path === '/day.json') response.end(JSON.stringify(style('Day', '#dbe9f4')));
    else if (path === '/night.json') response.end(JSON.stringify(style('Night', '#10202c')));
    else if (path.startsWith('/sprite') && path.endsWith('.json')) {
      response.end(JSON.stringify({ dot: { x: 0, y: 0, width: 1, height: 1, pixelRatio: 1 } }));
    } else if (path.startsWith('/sprite')) response.end(SPRITE);
    else if (path.startsWith('/fonts/')) response.end();
    else if (path === '/region.pmtiles') sendPart(request, response);
    else response.writeHead(404).end();
  }
}

function sendPart(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  const range = parseByteRange(request.headers.range, ARCHIVE.length);
  if (range === undefined || range === 'unsatisfiable') {
    response.writeHead(416).end();
    return;
  }
  response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${ARCHIVE.length}`);
  response.writeHead(206).end(ARCHIVE.subarray(range.start, range.end + 1));
}
