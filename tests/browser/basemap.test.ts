/**
 * What MapLibre reports about a faulty basemap, and what the map does about it. The transitions of the state machine are tested in Node,
 * in `basemap-state.test.ts`.
 */
import { AJAXError, addProtocol, type RequestParameters, removeProtocol } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BasemapSetting } from '../../src/map/basemap/setting.ts';
import { INITIAL_VIEW } from '../../src/state/view.ts';
import { input, MountedController } from './mounted-controller.ts';

const FIRST = input({ ...INITIAL_VIEW, camera: { zoom: 8, lat: 12.5, lng: 104.9 } });

let mounted: MountedController | null = null;
afterEach(() => {
  mounted?.destroy();
  vi.restoreAllMocks();
});

function mount(setting: BasemapSetting | null = null): MountedController {
  mounted = new MountedController(FIRST, setting);
  return mounted;
}

const until = (condition: () => boolean) => vi.waitUntil(condition, { timeout: 30_000 });

/** Replaces the time limit for answers; the returned function lets it expire. */
function heldLimits(): () => void {
  const limits: AbortController[] = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const limit = new AbortController();
    limits.push(limit);
    return limit.signal;
  });
  return () => {
    for (const limit of limits) limit.abort();
  };
}

describe('the archive that ships with the atlas', () => {
  const fetchFromHost = window.fetch.bind(window);

  /** Answers requests for the archive in place of its host; null passes them on to the host. */
  function host(answer: () => Promise<Response> | null): void {
    vi.spyOn(window, 'fetch').mockImplementation((address, request) => {
      const instead = String(address).endsWith('/basemap.pmtiles') ? answer() : null;
      return instead ?? fetchFromHost(address, request);
    });
  }

  it('may be slow or missing: places and outline are drawn, the reader is told, and a retry brings it back', async () => {
    const pass = heldLimits();
    let refuse = () => {};
    const refused = new Promise<Response>((resolve) => {
      refuse = () => resolve(new Response('<h1>Not found</h1>', { status: 404 }));
    });
    let reachable = false;
    host(() => (reachable ? null : refused.then((response) => response.clone())));
    const map = mount();
    await until(() => map.ready);
    expect(map.report.trouble).toBeNull();
    pass();
    expect([map.controller.shownBasemap, map.report.trouble]).toEqual(['embedded', 'slow']);
    let rest = map.idle();
    refuse();
    await rest;
    expect([map.controller.shownBasemap, map.report.trouble]).toEqual(['outline', 'missing']);
    reachable = true;
    rest = map.idle();
    map.controller.retryBasemap();
    await rest;
    expect([map.controller.shownBasemap, map.report.trouble]).toEqual(['embedded', null]);
  });
});

it('an archive the site has chosen takes the place of the atlas’s own, and is credited as it says itself', async () => {
  const requests: string[] = [];
  const ask = window.fetch.bind(window);
  vi.spyOn(window, 'fetch').mockImplementation((address, request) => {
    requests.push(String(address));
    return ask(address, request);
  });
  const map = mount({ kind: 'archive', url: `${window.location.origin}/basemap.pmtiles?region` });
  await map.idle();
  expect([map.controller.shownBasemap, map.report.trouble, map.errors]).toEqual(['chosen', null, []]);
  expect(map.report.attributions.map(({ text }) => text).join()).toContain('GeoNames (CC BY 4.0)');
  expect(requests.some((address) => address.endsWith('/basemap.pmtiles?region'))).toBe(true);
});

describe('a style the site has chosen', () => {
  /** A vector tile with one empty layer, `land`. New each time, because its buffer is transferred to the map's worker. */
  const tile = async () => ({
    data: Uint8Array.from([0x1a, 11, 0x0a, 4, 0x6c, 0x61, 0x6e, 0x64, 0x28, 0x80, 0x20, 0x78, 2]).buffer,
  });
  let asked: string[] = [];
  let answer: (url: string) => Promise<{ data: ArrayBuffer }> = tile;

  beforeEach(() => {
    asked = [];
    answer = tile;
    addProtocol('fixture', ({ url }: RequestParameters) => {
      asked.push(url);
      return answer(url);
    });
  });
  afterEach(() => removeProtocol('fixture'));

  const fails = (part: string, status: number) => async (url: string) => {
    if (url.includes(part)) throw new AJAXError(status, 'No', url, new Blob());
    return tile();
  };

  function style(name: string, extra: object = {}): string {
    const document = {
      version: 8,
      sources: {
        survey: {
          type: 'vector',
          tiles: [`fixture://${name}/{z}/{x}/{y}`],
          attribution: '<a href="https://survey.example/">Survey</a>',
        },
      },
      layers: [{ id: 'land', type: 'fill', source: 'survey', 'source-layer': 'land' }],
      ...extra,
    };
    return URL.createObjectURL(new Blob([JSON.stringify(document)], { type: 'application/json' }));
  }

  const styles = (extra: object = {}): BasemapSetting => ({
    kind: 'style',
    day: style('day', extra),
    night: style('night', extra),
  });

  it('is drawn and credited, by day and by night', async () => {
    const map = mount(styles());
    await until(() => map.report.attributions.some(({ text }) => text === 'Survey'));
    expect([map.controller.shownBasemap, map.report.trouble]).toEqual(['chosen', null]);
    expect(asked.some((url) => url.startsWith('fixture://night/'))).toBe(false);
    map.controller.render({ ...FIRST, theme: 'night' });
    await until(() => asked.some((url) => url.startsWith('fixture://night/')));
    expect([map.controller.shownBasemap, map.errors]).toEqual(['chosen', []]);
  });

  it('is replaced by the atlas’s own whichever part of it fails, and returns when it is retried', async () => {
    const replaced = async () => {
      await until(() => map.report.trouble !== null && map.controller.shownBasemap === 'embedded');
      expect(map.report.trouble).toBe('chosen-unreachable');
    };
    const back = async () => {
      answer = tile;
      map.controller.retryBasemap();
      await until(() => map.controller.shownBasemap === 'chosen');
      expect(map.report.trouble).toBeNull();
    };
    const turns = (theme: 'day' | 'night') => map.controller.render({ ...FIRST, theme });
    answer = fails('fixture://sprite', 503);
    const map = mount({
      kind: 'style',
      day: style('day', { sprite: 'fixture://sprite' }),
      night: style('night', { layers: [{ id: 1 }] }),
    });
    await replaced();
    await back();
    for (const status of [404, 503]) {
      turns('night');
      await replaced();
      answer = fails('fixture://day', status);
      turns('day');
      const before = asked.length;
      map.controller.retryBasemap();
      await until(() => asked.length > before);
      await replaced();
      await back();
    }
  });
});
