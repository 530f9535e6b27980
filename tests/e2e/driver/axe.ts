import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Not among axe's usual rules, but a criterion of WCAG all the same (2.5.3). */
const LABEL_IN_NAME = 'label-content-name-mismatch';

/** The links of the still map: lettering shortens names and breaks them into lines, where the link says the whole name. */
const LETTERING = /^\.static-(?:column|sheet)\b/;

/** Nothing but violations is read, and none of the rules that look at style sheets and videos is among those run. */
const FAST: Parameters<AxeBuilder['options']>[0] = { resultTypes: ['violations'], preload: false };

/** Expects that axe finds nothing wrong with the page, or with a part of it. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  const builder = new AxeBuilder({ page }).options({ ...FAST, rules: { [LABEL_IN_NAME]: { enabled: true } } });
  await expectNothing(part === undefined ? builder : builder.include(part));
}

/** What another theme can change about a page that axe found nothing wrong with. */
export async function expectColoursAccessible(page: Page): Promise<void> {
  await expectNothing(
    new AxeBuilder({ page }).options({ ...FAST }).withRules(['color-contrast', 'link-in-text-block']),
  );
}

async function expectNothing(builder: AxeBuilder): Promise<void> {
  // In the page itself: without frames of others there is nothing to gather, for which axe would open a page each time.
  const { violations } = await builder.setLegacyMode().analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes
      .map(({ target }) => target.join(' '))
      .filter((target) => id !== LABEL_IN_NAME || !LETTERING.test(target))
      .map((target) => `${id}: ${target}`),
  );
  expect(found).toEqual([]);
}
