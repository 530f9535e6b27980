import { type BuiltEdition, builtEdition } from './built-edition.ts';
import { type EditionOptions, expect, test as opening } from './fixtures.ts';
import { onMap as onReusedMap, onText as onReusedText } from './reused.ts';

interface Worker {
  readonly built: BuiltEdition;
}

type Use = (built: BuiltEdition) => Promise<void>;
const built = async ({ edition }: EditionOptions, use: Use) => use(builtEdition(edition));

/** For specs that hold for any edition: they ask its data what to expect. */
export const test = opening.extend<object, Worker>({ built: [built, { scope: 'worker' }] });
/** The same on a reused page without its map. */
export const onText = onReusedText.extend<object, Worker>({ built: [built, { scope: 'worker' }] });
/** The same on a reused page with its map. */
export const onMap = onReusedMap.extend<object, Worker>({ built: [built, { scope: 'worker' }] });

export { expect };
