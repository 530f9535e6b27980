import { describe, expect, it } from 'vitest';
import { alike, didYouMean, nearest } from './suggest.ts';

const LAYERS = ['agreements', 'cable-route', 'heritage', 'institutions', 'projects', 'region'];

describe('nearest', () => {
  it.each([
    ['heritag', 'heritage'],
    ['hertiage', 'heritage'],
    ['Projects', 'projects'],
    ['projets', 'projects'],
    ['institutiones', 'institutions'],
  ])('takes %s for %s', (word, meant) => expect(nearest(word, LAYERS)).toBe(meant));

  it.each(['nonsense', '', 'xy', 'airport'])('does not guess at %j', (word) => {
    expect(nearest(word, LAYERS)).toBeUndefined();
  });

  it('counts two swapped neighbouring letters as one slip', () => {
    expect(nearest('fxi', ['fix'])).toBe('fix');
  });

  it('says it in a sentence, or nothing', () => {
    expect(didYouMean('regoin', LAYERS)).toBe(' Did you mean "region"?');
    expect(didYouMean('nonsense', LAYERS)).toBe('');
  });
});

describe('what is like a word', () => {
  const PLACES = ['old-airport', 'temple-of-the-moon', 'new-airport', 'harbour'];
  const like = (word: string) => alike(word, PLACES, (place) => [place]);

  it('is what contains it, in the order given', () => expect(like('airport')).toEqual(['old-airport', 'new-airport']));
  it('is what is spelt almost the same, the nearest first', () => expect(like('harbor')).toEqual(['harbour']));
  it('ignores punctuation', () => expect(like('Temple of the Moon')).toEqual(['temple-of-the-moon']));
  it('is nothing where nothing is similar', () => expect(like('zzzz')).toEqual([]));
  it('is nothing where there are no letters', () => expect(like('--')).toEqual([]));
});
