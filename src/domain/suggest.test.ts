import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from './suggest.ts';

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

  it('counts letters exchanged with their neighbour as one slip', () => {
    expect(nearest('fxi', ['fix'])).toBe('fix');
  });

  it('says it in a sentence, or nothing', () => {
    expect(didYouMean('regoin', LAYERS)).toBe(' Did you mean "region"?');
    expect(didYouMean('nonsense', LAYERS)).toBe('');
  });
});
