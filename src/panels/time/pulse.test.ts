import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HighlightStore } from '../../state/atlas.ts';
import { createExternalStore } from '../../state/external-store.ts';
import { pulse } from './pulse.ts';

const createHighlight = (): HighlightStore => createExternalStore<ReturnType<HighlightStore['get']>>(null);

describe('what changed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('glows once', () => {
    const highlight = createHighlight();
    pulse(highlight, ['old-temple'], false);
    expect(highlight.get()?.places).toEqual(['old-temple']);
    vi.runAllTimers();
    expect(highlight.get()).toBeNull();
  });

  it('leaves alone what the reader points at meanwhile', () => {
    const highlight = createHighlight();
    pulse(highlight, ['old-temple'], false);
    const pointed = { places: ['harbour'], from: 'map' } as const;
    highlight.set(pointed);
    vi.runAllTimers();
    expect(highlight.get()).toBe(pointed);
  });

  it('does not glow where motion is to be reduced, nor where nothing changed', () => {
    const highlight = createHighlight();
    pulse(highlight, ['old-temple'], true);
    pulse(highlight, [], false);
    expect(highlight.get()).toBeNull();
  });
});
