import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BasemapControl } from './basemap-control.ts';
import type { BasemapTrouble } from './basemap-state.ts';

const SITE = 'https://atlas.example/';
const STYLE = {
  version: 8,
  sprite: `${SITE}sprite`,
  sources: { survey: { type: 'vector', tiles: [`${SITE}{z}/{x}/{y}`] } },
  layers: [{ id: 'land', type: 'fill', source: 'survey', 'source-layer': 'land' }],
};

/** What the site answers when it is asked for its style. */
let answer: () => Promise<Response>;
let limits: AbortController[];

beforeEach(() => {
  answer = async () => Response.json(STYLE);
  limits = [];
  vi.stubGlobal('window', { location: { href: SITE } });
  vi.stubGlobal('fetch', () => answer());
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const limit = new AbortController();
    limits.push(limit);
    return limit.signal;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function chosenStyle() {
  const troubles: (BasemapTrouble | null)[] = [];
  const control = new BasemapControl({ kind: 'style', day: 'day.json', night: 'night.json' }, 'day', {
    onChange: () => {},
    onReload: () => {},
    onReport: ({ trouble }) => troubles.push(trouble),
    onGap: () => {},
  });
  return { control, troubles, shows: (shown: string) => vi.waitUntil(() => control.shown === shown) };
}

describe('a style the site has chosen', () => {
  it.each<[string, () => Promise<Response>]>([
    ['is refused', async () => new Response(null, { status: 503 })],
    ['is no style', async () => Response.json({ ...STYLE, version: 7 })],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('that %s is replaced by the atlas’s own', async (_, broken) => {
    answer = broken;
    const { control, troubles, shows } = chosenStyle();
    await shows('embedded');
    expect(troubles.at(-1)).toBe('chosen-unreachable');
    expect(control.input).toMatchObject({ basemap: { own: true } });
  });

  it('that never comes is replaced at the limit, and comes when it is tried again', async () => {
    answer = () => new Promise(() => {});
    const { control, troubles, shows } = chosenStyle();
    for (const limit of limits) limit.abort();
    await shows('embedded');
    expect(troubles.at(-1)).toBe('chosen-unreachable');
    answer = async () => Response.json(STYLE);
    control.retry();
    await shows('chosen');
    control.hear({ source: Object.keys(control.input.foreign?.sources ?? {})[0] ?? '', state: 'arrived' });
    expect(troubles.at(-1)).toBeNull();
  });
});

describe('an error of the map', () => {
  const ofSprite = { error: Object.assign(new Error('503'), { url: `${SITE}sprite.json` }) };

  it('is about the basemap where one of its sources or its sprite has failed', async () => {
    const { control, shows } = chosenStyle();
    await shows('chosen');
    const [source] = Object.keys(control.input.foreign?.sources ?? {});
    expect(control.owns({ sourceId: source, error: new Error() }, false)).toBe(true);
    expect(control.owns(ofSprite, false)).toBe(true);
  });

  it('is about something else where it names another source, or none once the style is there', async () => {
    const { control, shows } = chosenStyle();
    await shows('chosen');
    expect(control.owns({ sourceId: 'places', error: new Error() }, true)).toBe(false);
    expect(control.owns({ error: new Error('A layer has no such property') }, false)).toBe(false);
  });

  it('without a source is the foreign style’s while that is put in place', async () => {
    const { control, shows } = chosenStyle();
    await shows('chosen');
    expect(control.owns({ error: new Error('A layer has no such property') }, true)).toBe(true);
  });
});
