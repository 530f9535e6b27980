import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { context, parse, SECTORS, site, view } from '../../tests/fakes/addresses.ts';
import { NO_FILTERS } from '../domain/filter.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { formatAddress, formatPath, parseAddress } from './address.ts';
import { INITIAL_VIEW } from './view.ts';

describe('the address codec', () => {
  it('round-trips every view under every base path', () => {
    fc.assert(
      fc.property(view, fc.constantFrom('/', '/atlas/', '/a/b/'), (original, base) => {
        const result = parse(formatAddress(original, site(base)), base);
        expect(result).toEqual({ view: original, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same address again when it reads one that it wrote', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = formatAddress(parse(url).view, site());
        expect(formatAddress(parse(once).view, site())).toBe(once);
      }),
    );
  });

  it('parses any text without throwing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (a, b, c) => {
          const { view: read } = parseAddress({ pathname: `/${a}`, search: `?${b}`, hash: `#${c}` }, context());
          expect(LANGUAGES).toContain(read.language);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('parses hostile values of its own parameters without throwing', () => {
    const name = fc.constantFrom('sector', 'kind', 'status', 'certainty', 'sort', 'map', 'at', 'embed');
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('%', '%E0%A4%A', 'NaN/NaN/NaN', '5/1e9/3', ',,,', '2022-02-30'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const search = `?${pairs.map(([key, text]) => `${key}=${text}`).join('&')}`;
        expect(() => parseAddress({ pathname: '/', search, hash: '' }, context())).not.toThrow();
      }),
    );
  });

  it('never writes a default', () => {
    expect(formatAddress(INITIAL_VIEW, site())).toBe('/');
    expect(formatAddress({ ...INITIAL_VIEW, language: 'zh' }, site())).toBe('/zh/');
  });

  it('keeps commas and slashes readable, in a fixed order', () => {
    const read = parse('/km/place/old-temple/?map=13.50/13.4125/103.8667&sector=roads,old-shrines&at=2021-06-15').view;
    expect(formatAddress(read, site())).toBe(
      '/km/place/old-temple/?sector=roads,old-shrines&at=2021-06-15&map=13.5/13.4125/103.8667',
    );
  });

  it('writes sectors in the order of the sector list, whatever order they came in', () => {
    expect(formatAddress(parse('/?sector=old-shrines,roads').view, site())).toBe('/?sector=roads,old-shrines');
  });

  it('treats a choice of all sectors as no filter', () => {
    expect(parse(`/?sector=${SECTORS.map(({ id }) => id).join(',')}`).view.filters).toEqual(NO_FILTERS);
  });

  it('drops an unknown place and keeps the rest', () => {
    const { view: read, dropped } = parse('/zh/place/atlantis/?sector=schools');
    expect(read).toEqual({ ...INITIAL_VIEW, language: 'zh', filters: { ...NO_FILTERS, sector: ['schools'] } });
    expect(dropped).toEqual([{ part: 'place', value: 'atlantis' }]);
  });

  it('suggests the place that was probably meant', () => {
    expect(parse('/place/old-tempel/').dropped).toEqual([{ part: 'place', value: 'old-tempel', meant: 'old-temple' }]);
    expect(parse('/place/old-temple-moot/').dropped).toMatchObject([{ meant: 'old-temple' }]);
  });

  it('drops unknown sectors one by one and keeps the known ones', () => {
    const { view: read, dropped } = parse('/?sector=schools,magic');
    expect(read.filters.sector).toEqual(['schools']);
    expect(dropped).toEqual([{ part: 'sector', value: 'magic' }]);
  });

  it.each(['99/10/100', '5/91/100', '5/10/181', '5/10', 'a/b/c', '5/10/100/1', '-1/0/0'])(
    'drops the impossible camera %s',
    (text) => {
      const { view: read, dropped } = parse(`/?map=${text}`);
      expect(read.camera).toBeNull();
      expect(dropped).toEqual([{ part: 'map', value: text }]);
    },
  );

  it('drops a day that does not exist', () => {
    expect(parse('/?at=2022-02-30').dropped).toEqual([{ part: 'at', value: '2022-02-30' }]);
  });

  it('writes the order of the list only where it is not that of the text, and drops an unknown order', () => {
    expect(formatAddress(parse('/?at=2021-06-15&sort=name').view, site())).toBe('/?sort=name&at=2021-06-15');
    expect(formatAddress(parse('/?sort=text').view, site())).toBe('/');
    const { view: read, dropped } = parse('/?sort=size&sector=schools');
    expect(read).toMatchObject({ sort: 'text', filters: { sector: ['schools'] } });
    expect(dropped).toEqual([{ part: 'sort', value: 'size' }]);
  });

  it('writes the verdicts after the certainty, in their order', () => {
    const read = parse('/?verdict=no-record,done&certainty=site&at=2021-06-15').view;
    expect(formatAddress(read, site())).toBe('/?certainty=site&verdict=done,no-record&at=2021-06-15');
    expect(parse('/?verdict=broken').dropped).toEqual([{ part: 'verdict', value: 'broken' }]);
  });

  it('opens the ledger, at a commitment, sorted and for a place', () => {
    const { view: read, dropped } = parse('/zh/ledger/?order=record&place=old-temple-moat&verdict=done#c12');
    expect(dropped).toEqual([]);
    expect(read).toMatchObject({ place: null, ledger: { about: 'old-temple', order: 'record' }, fragment: 'c12' });
    expect(formatAddress(read, site())).toBe('/zh/ledger/?verdict=done&place=old-temple&order=record#c12');
  });

  it('drops unknown values of the ledger’s parameters, and ignores those parameters on other pages', () => {
    expect(parse('/ledger/?order=size').dropped).toEqual([{ part: 'order', value: 'size' }]);
    expect(parse('/ledger/?place=atlantis').dropped).toEqual([{ part: 'place', value: 'atlantis' }]);
    expect(parse('/?order=record')).toEqual({ view: INITIAL_VIEW, dropped: [] });
  });

  it('opens a place given as a parameter where the path names none', () => {
    for (const address of ['/?place=old-temple', '/places/?place=old-temple-moat']) {
      expect(parse(address)).toEqual({ view: { ...INITIAL_VIEW, place: 'old-temple' }, dropped: [] });
    }
    expect(parse('/place/zh/?place=old-temple').view.place).toBe('zh');
    expect(parse('/?place=old-tempel').dropped).toEqual([{ part: 'place', value: 'old-tempel', meant: 'old-temple' }]);
  });

  it.each(['p0', 'p999', 'p12x', 'c999', 'P999'])('drops the passage #%s, which the document lacks', (fragment) => {
    const { view: read, dropped } = parse(`/#${fragment}`);
    expect(read).toEqual(INITIAL_VIEW);
    expect(dropped).toEqual([{ part: 'fragment', value: fragment }]);
  });

  it('merges a repeated list parameter, and takes the first value of any other', () => {
    const lists = parse('/?sector=roads&sector=schools,magic');
    expect(lists.view.filters.sector).toEqual(['roads', 'schools']);
    expect(lists.dropped).toEqual([{ part: 'sector', value: 'magic' }]);
    const days = parse('/?at=2021-01-01&at=2022-01-01&at=2021-01-01');
    expect(days.view.at).toBe('2021-01-01');
    expect(days.dropped).toEqual([{ part: 'at', value: '2022-01-01' }]);
  });

  it('ignores an empty parameter silently', () => {
    expect(parse('/?sector=,,,,&at=&kind')).toEqual({ view: INITIAL_VIEW, dropped: [] });
  });

  it('reports what it cannot do for the reader', () => {
    expect(parse('/?embed=2').dropped).toEqual([{ part: 'embed', value: '2' }]);
    expect(parse('/?q=old+temple').dropped).toEqual([{ part: 'q', value: 'old temple' }]);
    expect(parse('/?at=9999-12-31')).toEqual({ view: INITIAL_VIEW, dropped: [{ part: 'at', value: '9999-12-31' }] });
  });

  it('reports what it drops as it was typed', () => {
    const { dropped } = parse('/place/ATLANTIS%20Two/?sector=Magic&at=Next+Year#Caf%C3%89%20Noir');
    expect(dropped.map(({ value }) => value)).toEqual(['ATLANTIS Two', 'Magic', 'Next Year', 'CafÉ Noir']);
  });

  it('opens the table of places, sorted and filtered', () => {
    const { view: read, dropped } = parse('/zh/places/?sort=name');
    expect(dropped).toEqual([]);
    expect(read).toMatchObject({ place: null, ledger: null, table: true, sort: 'name' });
    expect(formatAddress(read, site())).toBe('/zh/places/?sort=name');
  });

  it('has no ledger where the edition has none', () => {
    const { view: read, dropped } = parseAddress(
      { pathname: '/ledger/', search: '', hash: '' },
      { ...context(), hasLedger: false },
    );
    expect(read).toEqual(INITIAL_VIEW);
    expect(dropped).toEqual([{ part: 'path', value: 'ledger' }]);
  });

  it('accepts a map fragment as other sites write it, and rewrites it', () => {
    const { view: read, dropped } = parse('/#map=7/12.5/104.9');
    expect(dropped).toEqual([]);
    expect(formatAddress(read, site())).toBe('/?map=7/12.5/104.9');
  });

  it('opens the whole for a part', () => {
    expect(parse('/place/old-temple-moat/').view.place).toBe('old-temple');
  });

  it('never mistakes a language for a place, or a place for a language', () => {
    expect(parse('/zh/place/zh/').view).toMatchObject({ language: 'zh', place: 'zh' });
    expect(parse('/fr/').dropped).toEqual([{ part: 'path', value: 'fr' }]);
  });

  it('accepts a path without its trailing slash, or with the file name', () => {
    expect(parse('/place/old-temple').view.place).toBe('old-temple');
    expect(parse('/place/old-temple/index.html').view.place).toBe('old-temple');
  });

  it('silently ignores parameters that others add', () => {
    expect(parse('/?utm_source=mail&fbclid=1')).toEqual({ view: INITIAL_VIEW, dropped: [] });
  });

  it('keeps a typical shared address under 120 characters', () => {
    const shared = formatAddress(
      {
        ...INITIAL_VIEW,
        language: 'km',
        place: 'island-airport',
        filters: { ...NO_FILTERS, sector: ['roads', 'old-shrines'] },
        camera: { zoom: 11.25, lat: 13.375, lng: 104.2208 },
      },
      site(),
    );
    expect(shared.length).toBeLessThan(120);
  });
});

describe('the languages of an edition', () => {
  const read = (pathname: string, languages: readonly Language[]) =>
    parseAddress({ pathname, search: '', hash: '' }, context('/', languages));

  it('leave out the prefix of the first, whichever that is', () => {
    const languages = ['km', 'en'] as const;
    expect(formatPath('km', 'old-temple', site('/', languages))).toBe('/place/old-temple/');
    expect(formatPath('en', 'old-temple', site('/atlas/', languages))).toBe('/atlas/en/place/old-temple/');
    expect(read('/', languages).view.language).toBe('km');
    expect(read('/en/', languages).view.language).toBe('en');
  });

  it.each([[['en']], [['zh', 'en']], [['km', 'zh', 'en']]] as const)('round-trip for %j', (languages) => {
    for (const language of languages) {
      const path = formatPath(language, 'old-temple', site('/', languages));
      expect(read(path, languages)).toMatchObject({ view: { language, place: 'old-temple' }, dropped: [] });
    }
  });

  it('accept the prefix of the first as well', () => {
    expect(read('/en/place/old-temple/', ['en', 'zh'])).toMatchObject({ view: { language: 'en' }, dropped: [] });
  });

  it('report a prefix that is not one of theirs', () => {
    expect(read('/km/', ['en', 'zh'])).toMatchObject({
      view: { language: 'en' },
      dropped: [{ part: 'path', value: 'km' }],
    });
  });
});
