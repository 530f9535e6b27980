import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { INITIAL_VIEW, type View, WHOLE_LEDGER } from '../state/view.ts';
import { EMBED_SIZES, embedCode, embeddedView } from './embed-code.ts';
import { qrPath, qrSquares } from './qr.ts';
import { linkedView, linkTargets } from './share-view.ts';

const VIEW: View = {
  ...INITIAL_VIEW,
  language: 'zh',
  place: 'old-temple',
  camera: { zoom: 7, lat: 12.5, lng: 104.9 },
  at: '2021-06-15',
  fragment: 'p12',
};

it('offers what differs from the view itself, and nothing else', () => {
  expect(linkTargets(VIEW)).toEqual(['view', 'framed', 'place', 'passage']);
  expect(linkTargets(INITIAL_VIEW)).toEqual(['view']);
  expect(linkTargets({ ...INITIAL_VIEW, fragment: 'data' })).toEqual(['view']);
});

it('links the view, the view without its camera, the place alone, or the passage alone', () => {
  expect(linkedView(VIEW, 'view')).toBe(VIEW);
  expect(linkedView(VIEW, 'framed')).toEqual({ ...VIEW, camera: null });
  expect(linkedView(VIEW, 'place')).toEqual({ ...INITIAL_VIEW, language: 'zh', place: 'old-temple' });
  expect(linkedView(VIEW, 'passage')).toEqual({ ...INITIAL_VIEW, language: 'zh', fragment: 'p12' });
});

it('links a commitment in the ledger', () => {
  const ledger = { ...INITIAL_VIEW, ledger: { ...WHOLE_LEDGER, about: 'old-temple' }, fragment: 'c3' };
  expect(linkedView(ledger, 'passage')).toEqual({ ...INITIAL_VIEW, ledger: WHOLE_LEDGER, fragment: 'c3' });
});

it('embeds the map with one line, or the whole page', () => {
  expect(embeddedView(VIEW, false)).toEqual({ ...VIEW, embed: true });
  expect(embeddedView({ ...VIEW, embed: true }, true)).toEqual(VIEW);
  const [fluid, fixed] = EMBED_SIZES;
  if (!fluid || !fixed) throw new Error('no sizes');
  expect(embedCode('https://a.example/?at=1&embed=1', 'The “Atlas” <"1">', fluid)).toBe(
    '<iframe src="https://a.example/?at=1&amp;embed=1" title="The “Atlas” &lt;&quot;1&quot;>" width="100%" height="480" style="border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>',
  );
  expect(embedCode('https://a.example/', 'A', fixed)).toContain('width="640" height="480"');
});

it('a QR code holds the address, as another program reads it', () => {
  const address = 'https://atlas.example/km/place/old-temple/?sector=schools,roads&at=2021-06-15&map=7/12.5/104.9#p12';
  const squares = qrSquares(address);
  // Four pixels per module, and the quiet zone around them.
  const [scale, quiet] = [4, 4];
  const size = (squares.length + 2 * quiet) * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (squares[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet]) {
        data.set([0, 0, 0], (y * size + x) * 4);
      }
    }
  }
  expect(decodeQR({ width: size, height: size, data })).toBe(address);
  expect(
    qrPath([
      [true, false],
      [false, true],
    ]),
  ).toBe('M0 0h1v1h-1zM1 1h1v1h-1z');
});
