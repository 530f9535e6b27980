import { describe, expect, it } from 'vitest';
import { type KeptPlace, KeptPlaces, MOST_ENTRIES, parseKeptPlaces, STORED_PLACES } from './kept-places.ts';

/** A tab with a working session storage. */
function tab(): Pick<Window, 'sessionStorage'> {
  const kept = new Map<string, string>();
  return {
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    } as Storage,
  };
}

const at = (top: number): KeptPlace => ({
  sheet: 'half',
  spots: { text: { id: 'p20', block: -1, share: 0.25, y: 160, top }, page: null },
});

describe('stored reading positions', () => {
  it('are there for the next document of the tab', () => {
    const target = tab();
    const places = new KeptPlaces(target);
    places.set('a', at(1));
    places.set('a', at(2));
    expect(new KeptPlaces(target).get('a')).toBeNull();
    places.save();
    expect(new KeptPlaces(target).get('a')).toEqual(at(2));
    expect(new KeptPlaces(target).get('b')).toBeNull();
  });

  it('keep those that another document has stored meanwhile', () => {
    const target = tab();
    const [asleep, other] = [new KeptPlaces(target), new KeptPlaces(target)];
    other.set('b', at(5));
    other.save();
    asleep.set('a', at(1));
    asleep.save();
    expect(parseKeptPlaces(target.sessionStorage.getItem(STORED_PLACES)).map(([entry]) => entry)).toEqual(['b', 'a']);
  });

  it('drop the oldest', () => {
    const target = tab();
    const places = new KeptPlaces(target);
    for (let entry = 0; entry <= MOST_ENTRIES; entry += 1) places.set(String(entry), at(entry));
    places.set('1', at(1));
    places.save();
    const later = new KeptPlaces(target);
    expect([later.get('0'), later.get('1'), later.get('2')]).toEqual([null, at(1), at(2)]);
  });

  it('last as long as the document where the browser stores nothing', () => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const places = new KeptPlaces({
      get sessionStorage() {
        return refuse();
      },
    });
    places.set('a', at(1));
    places.save();
    expect(places.get('a')).toEqual(at(1));
  });
});

describe('storage that somebody else has written', () => {
  it.each([
    ['not JSON', '{'],
    ['not a list', '{"a":1}'],
    ['null', 'null'],
  ])('counts as empty if it is %s', (_, text) => {
    expect(parseKeptPlaces(text)).toEqual([]);
  });

  it('is used where it is valid', () => {
    const good = ['a', at(1)];
    const bad = [
      ['b', { ...at(1), sheet: 'huge' }],
      ['c', { sheet: 'half', spots: { text: { id: 'p1' } } }],
      ['d', { sheet: 'half', spots: { text: 7 } }],
      ['e', null],
      [7, at(1)],
      'f',
    ];
    expect(parseKeptPlaces(JSON.stringify([...bad, good]))).toEqual([good]);
  });
});
