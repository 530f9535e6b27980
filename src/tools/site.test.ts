import { describe, expect, it } from 'vitest';
import { siteBase, siteContact, siteOrigin } from './site.ts';

describe('siteOrigin', () => {
  it.each([
    ['https://atlas.example', 'https://atlas.example'],
    ['https://atlas.example/', 'https://atlas.example'],
    ['http://127.0.0.1:4317', 'http://127.0.0.1:4317'],
    ['', ''],
    [undefined, ''],
  ])('takes %s', (setting, origin) => expect(siteOrigin({ ATLAS_ORIGIN: setting })).toBe(origin));

  it.each([
    'atlas.example',
    'atlas.example:8080',
    '//atlas.example',
    'ftp://atlas.example',
    'https://atlas.example/atlas/',
    'https://atlas.example?x=1',
    'https://me:secret@atlas.example',
  ])('refuses %s and says what is wanted', (setting) => {
    expect(() => siteOrigin({ ATLAS_ORIGIN: setting })).toThrow(
      'ATLAS_ORIGIN must be an origin such as https://your.host',
    );
  });
});

describe('siteBase', () => {
  it.each(['/', '/atlas/', '/a/b/'])('takes %s', (base) => expect(siteBase({ ATLAS_BASE: base })).toBe(base));

  it.each(['atlas', '/atlas', 'atlas/', '/at las/', 'https://atlas.example/'])('refuses %s', (base) => {
    expect(() => siteBase({ ATLAS_BASE: base })).toThrow('begins and ends with a slash');
  });
});

describe('siteContact', () => {
  it.each([
    ['https://atlas.example/contact', 'https://atlas.example/contact'],
    ['mailto:us@atlas.example', 'mailto:us@atlas.example'],
    ['', null],
    [undefined, null],
  ])('takes %s', (setting, contact) => expect(siteContact({ ATLAS_CONTACT: setting })).toBe(contact));

  it.each(['us@atlas.example', 'mailto:us', 'javascript:alert(1)', 'mailto:us@atlas.example?cc=them@atlas.example'])(
    'refuses %s and says what is wanted',
    (setting) => expect(() => siteContact({ ATLAS_CONTACT: setting })).toThrow('ATLAS_CONTACT must be'),
  );
});
