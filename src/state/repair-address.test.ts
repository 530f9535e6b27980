import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/language.ts';
import { languageOfPath, repairAddress } from './repair-address.ts';

function repair(address: string, base = '/'): string {
  const { pathname, search, hash } = new URL(address, 'http://atlas.invalid');
  const repaired = repairAddress({ pathname, search, hash }, { base, languages: LANGUAGES });
  return decodeURIComponent(repaired.pathname + repaired.search + repaired.hash);
}

describe('an address damaged in transit', () => {
  it.each([
    // A sentence or a bracket closed on the link.
    ...['.', ')', ',', '»', '”', '。', '」', '។', ').', ';', '!', '>', '%20', '…'].flatMap((sign) => [
      [`/zh/place/old-temple/${sign}`, '/zh/place/old-temple/'],
      [`/zh/place/old-temple${sign}`, '/zh/place/old-temple/'],
      [`/?sector=schools,roads${sign}`, '/?sector=schools,roads'],
      [`/?map=7/12.5/104.9${sign}`, '/?map=7/12.5/104.9'],
      [`/?at=2021-06-15${sign}`, '/?at=2021-06-15'],
      [`/?embed=1${sign}`, '/?embed=1'],
      [`/#p12${sign}`, '/#p12'],
      [`/#map=7/12.5/-104.9${sign}`, '/#map=7/12.5/-104.9'],
    ]),
    ['/ZH/Place/Old-Temple/', '/zh/place/old-temple/'],
    ['/?SECTOR=Schools&At=2021-06-15', '/?sector=schools&at=2021-06-15'],
    ['/#P12', '/#p12'],
    ['/ledger/#C3).', '/ledger/#c3'],
    ['/?sector=schools&amp;at=2021-06-15', '/?sector=schools&at=2021-06-15'],
    ['/?sector=schools&AMP;at=2021-06-15', '/?sector=schools&at=2021-06-15'],
    ['/?amp;sector=schools', '/?sector=schools'],
    ['/?sector=schools，roads', '/?sector=schools,roads'],
    ['/?sector%3Dschools', '/?sector=schools'],
    ['/zh//place///old-temple/', '/zh/place/old-temple/'],
    ['/zh/place/old-temple/index.html', '/zh/place/old-temple/'],
    ['/index.html?sector=schools', '/?sector=schools'],
    ['/place/old-temple/%3Fsector=schools%23p12', '/place/old-temple/?sector=schools#p12'],
    ['/#p12?fbclid=1', '/#p12'],
    ['/#p12&utm_source=mail', '/#p12'],
    ['/#p12:~:text=airport', '/#p12'],
  ])('%s means %s', (given, meant) => expect(repair(given)).toBe(meant));

  it.each([
    ['/zh-CN/place/old-temple/', '/zh/place/old-temple/'],
    ['/zh_Hans/', '/zh/'],
    ['/cn/', '/zh/'],
    ['/kh/place/old-temple/', '/km/place/old-temple/'],
    ['/KM-KH/', '/km/'],
    ['/en/place/old-temple/', '/place/old-temple/'],
    ['/en-GB/', '/'],
  ])('the language of %s is that of %s', (given, meant) => expect(repair(given)).toBe(meant));

  it('is repaired below any base path, however that is written', () => {
    expect(repair('/Atlas//ZH-cn/place/Old-Temple).', '/atlas/')).toBe('/atlas/zh/place/old-temple/');
    expect(repair('/ATLAS', '/atlas/')).toBe('/atlas/');
    expect(languageOfPath('/Atlas/kh/', { base: '/atlas/', languages: LANGUAGES })).toBe('km');
  });
});

it('leaves undamaged addresses alone', () => {
  for (const address of [
    '/',
    '/zh/',
    '/place/zh/',
    '/km/place/a-1/?sector=a,b&map=7/-12.5/104.9&embed=1#p12',
    '/#data',
  ]) {
    expect(repair(address)).toBe(address);
  }
});

it('never throws, not even on its own result', () => {
  const site = { base: '/atlas/', languages: LANGUAGES };
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%', '%E0%A4%A', '%3f%2f%2f[', '%3F#', '//'));
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      const once = repairAddress({ pathname: `/atlas/${a}`, search: `?${b}`, hash: `#${c}` }, site);
      expect(() => repairAddress(once, site)).not.toThrow();
    }),
    { numRuns: 1000 },
  );
});
