/** For specs that must pass with any edition: they take their expectations from its data (the fixture `built`). */
export { expect, test } from './fixtures.ts';
export { onMap, onText } from './reused.ts';
