import { expect, it } from 'vitest';
import { buildMeta } from '../offline/build.ts';
import { watchForNewVersion } from './new-version.ts';

/** A page of build "old" on a site that answers with another page; tells whether a new version was reported. */
async function toldAfterFailure(answer: () => Response): Promise<boolean> {
  let told = false;
  const target = Object.assign(new EventTarget(), {
    document: { querySelector: () => ({ content: 'old' }) },
    fetch: async () => answer(),
  });
  watchForNewVersion(target as unknown as Window, '/', () => {
    told = true;
  });
  target.dispatchEvent(new Event('vite:preloadError'));
  await new Promise((done) => setTimeout(done));
  return told;
}

const page = (build: string) => () => new Response(`<head>${buildMeta(build)}</head>`);

it('tells that the site was built anew when something cannot be loaded', async () => {
  expect(await toldAfterFailure(page('new'))).toBe(true);
});

it.each<[string, () => Response]>([
  ['the site is of the same build', page('old')],
  ['the host answers with a page of its own', () => new Response('<title>Log in</title>')],
  ['the host is out of order', () => new Response(buildMeta('new'), { status: 503 })],
  [
    'there is no network',
    () => {
      throw new TypeError('Failed to fetch');
    },
  ],
])('tells nothing where %s', async (_, answer) => {
  expect(await toldAfterFailure(answer)).toBe(false);
});
