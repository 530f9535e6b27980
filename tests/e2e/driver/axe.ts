import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Expects that axe finds nothing wrong with the page, or with a part of it. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  // Not among axe's usual rules, but a criterion of WCAG all the same (2.5.3).
  const builder = new AxeBuilder({ page }).options({ rules: { 'label-content-name-mismatch': { enabled: true } } });
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)).toEqual(
    [],
  );
}
