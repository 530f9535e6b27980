/** For specs that must pass with any edition: they take their expectations from its data (the fixture `built`). */
export { expect, test } from './fixtures.ts';
export { onMap, onText } from './reused.ts';

/**
 * Device pixels for each of the style sheet's, for a map whose picture nobody looks at: half of one shows as much of it to a test, and is
 * drawn in half the time.
 */
export const COARSE = 0.5;
