/** For specs that hold for any edition: they ask its data, `built`, what to expect. */
export { expect, test } from './fixtures.ts';
export { onMap, onText } from './reused.ts';
