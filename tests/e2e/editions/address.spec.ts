import { FORMS } from '../../../src/languages/forms.ts';
import { expect, onText, test } from '../driver/edition-fixtures.ts';
import { Finding } from '../driver/finding.ts';

onText(
  'selecting, filtering, changing the language and closing are one step each',
  async ({ atlas, built, other, page }) => {
    const { id, sectors } = built.named;
    const [sector] = sectors;
    await atlas.read('./');
    const start = await atlas.historyLength();
    const steps: readonly [string, () => Promise<void>][] = [
      [`/?sector=${sector}`, () => new Finding(atlas).value('sector', sector).check()],
      [`/place/${id}/?sector=${sector}`, () => atlas.mentions(id).first().click()],
      [`/${other}/place/${id}/?sector=${sector}`, () => atlas.switchTo(other)],
      [`/${other}/?sector=${sector}`, () => page.keyboard.press('Escape')],
    ];
    for (const [index, [address, step]] of steps.entries()) {
      await step();
      await atlas.expectAddress(address);
      expect(await atlas.historyLength()).toBe(start + index + 1);
    }
    for (const address of [
      ...steps
        .map(([each]) => each)
        .slice(0, -1)
        .reverse(),
      '/',
    ]) {
      await page.goBack();
      await atlas.expectAddress(address);
    }
    await atlas.expectLanguage(built.first);
    expect(await atlas.checkedSectors()).toEqual([]);
  },
);

/** Of what may happen to an address a little of everything; what else is put right is tested beside `repair-address.ts`. */
test('an address that was damaged on its way opens what was meant, without a word', async ({
  atlas,
  built,
  other,
  page,
}) => {
  const { id, sectors } = built.named;
  const [sector] = sectors;
  const { length } = built.catalogue(built.first).paragraphs;
  const capital = (text: string) => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  await atlas.read(
    `./${capital(FORMS[other].tag)}//Place/${capital(id)}).?utm_source=mail&amp;Sector=${capital(sector)}.#P${length})`,
  );
  await atlas.expectAddress(`/${other}/place/${id}/?sector=${sector}#p${length}`);
  await atlas.expectLanguage(other);
  await expect(page.getByRole('complementary', { name: /.*/ })).toHaveCount(0);
});

test('an unknown place is answered with 404, told, and the atlas opens all the same', { tag: '@smoke' }, async ({
  atlas,
  built,
  expected,
  page,
}) => {
  expected.push(/HTTP 404/, /status of 404/);
  const words = built.messages(built.first);
  const [sector] = built.named.sectors;
  const response = await atlas.read(`./place/nowhere-at-all/?sector=${sector}`);
  expect(response?.status()).toBe(404);
  await atlas.expectAddress(`/?sector=${sector}`);
  await expect(page.getByRole('region', { name: words.notFoundTitle })).toContainText(
    words.droppedParts.place('nowhere-at-all'),
  );
  await expect(page).toHaveTitle(new RegExp(`^${words.notFoundTitle}`));
  expect(await atlas.checkedSectors()).toEqual([sector]);
});
