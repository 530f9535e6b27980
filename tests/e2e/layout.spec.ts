import { Finding } from './driver/finding.ts';
import { test } from './driver/fixtures.ts';
import { LayoutDriver, type WindowSize } from './driver/layout-driver.ts';
import { expect, onText } from './driver/reused.ts';
import { EVERYTHING } from './driver/sample.ts';

const size = (width: number, height: number): WindowSize => ({ width, height });

/** The commonest laptop, a phone both ways, a tablet held upright; all others where everything is tested. */
const SIZES = [
  size(1366, 768),
  size(390, 844),
  size(844, 390),
  size(768, 1024),
  ...(EVERYTHING
    ? [size(320, 568), size(320, 256), size(1024, 768), size(1440, 900), size(1920, 1080), size(2560, 1440)]
    : []),
];
/** Khmer has the longest words and the highest lines, English the lowest ones. */
const LANGUAGES = EVERYTHING ? ['', 'zh/', 'km/'] : ['', 'km/'];

for (const language of LANGUAGES) {
  for (const path of ['', 'place/siem-reap-angkor-airport/', '?sector=transport,trade']) {
    onText(`nothing overlaps, is cut off or too small on ./${language}${path}`, async ({ atlas, page }) => {
      const layout = new LayoutDriver(page);
      await atlas.read(`./${language}${path}`);
      for (const each of SIZES) {
        await layout.resize(each);
        expect.soft(await layout.faults(), `${each.width} × ${each.height}`).toEqual([]);
      }
    });
  }
}

for (const language of LANGUAGES) {
  onText(
    `nothing overlaps or is pushed out of the window by unfolded filters on ./${language}`,
    async ({ atlas, page }) => {
      const layout = new LayoutDriver(page);
      await atlas.read(`./${language}`);
      await new Finding(atlas).toggleMore();
      for (const each of SIZES) {
        await layout.resize(each);
        expect.soft(await layout.faults(), `${each.width} × ${each.height}`).toEqual([]);
      }
    },
  );
}

test('nothing overlaps, is cut off or too small where text is spaced out, or twice as large', async ({
  atlas,
  page,
}) => {
  const layout = new LayoutDriver(page);
  const expectNoFaults = async (sizes: readonly WindowSize[], what: string) => {
    for (const each of sizes) {
      await layout.resize(each);
      expect.soft(await layout.faults(), `${what}, ${each.width} × ${each.height}`).toEqual([]);
    }
  };
  for (const path of EVERYTHING ? ['./place/siem-reap-angkor-airport/', './km/', './zh/', './'] : ['./']) {
    await atlas.read(path);
    const asItWas = await layout.spaceText();
    await expectNoFaults([size(1440, 900), size(390, 844)], path);
    await asItWas();
  }
  await layout.textSize(32);
  await expectNoFaults([size(1440, 900), size(1280, 720), size(390, 844)], 'large');
});

onText('a window of 1280 pixels at 400 % has text in it', async ({ atlas, page }) => {
  const layout = new LayoutDriver(page);
  for (const path of ['./', './place/angkor-wat/']) {
    await atlas.read(path);
    await layout.resize(size(320, 256));
    expect.soft(await layout.textHeight(), path).toBeGreaterThan(120);
  }
});

onText(
  'what is said of an agreement stands below the button of the day on a phone held across',
  async ({ atlas, page }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    await atlas.read('./place/china-cambodia-community/');
    const caption = await page
      .getByRole('region', { name: 'Map' })
      .getByText('Shared-future com', { exact: false })
      .boundingBox();
    const button = await page.getByRole('button', { name: /Latest/ }).boundingBox();
    expect(caption?.y).toBeGreaterThanOrEqual((button?.y ?? 0) + (button?.height ?? 0));
  },
);
