import { type BuiltEdition, builtEdition } from './built-edition.ts';
import { test as base, expect } from './fixtures.ts';

export interface EditionOptions {
  /** Which edition the project's site was built from, as in `ATLAS_EDITION`; empty: the one of this run. */
  readonly edition: string;
}

interface Worker {
  readonly built: BuiltEdition;
}

/** For specs that hold for any edition: they ask its data what to expect. */
export const test = base.extend<object, EditionOptions & Worker>({
  edition: ['', { option: true, scope: 'worker' }],
  built: [async ({ edition }, use) => use(builtEdition(edition)), { scope: 'worker' }],
});

export { expect };
