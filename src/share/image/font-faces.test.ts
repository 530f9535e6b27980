import { expect, it } from 'vitest';
import { rangesOf } from './font-faces.ts';

it.each([
  [
    'U+0-FF, U+FB01, u+2000-200b',
    [
      [0, 0xff],
      [0xfb01, 0xfb01],
      [0x2000, 0x200b],
    ],
  ],
  ['U+1780-17FF', [[0x1780, 0x17ff]]],
  ['', [[0, 0x10ffff]]],
])('%s', (text, ranges) => expect(rangesOf(text)).toEqual(ranges));
