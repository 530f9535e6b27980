import { expect, type Locator, type Page } from '@playwright/test';

/** More tab stops than any page has. */
const MOST_STOPS = 400;

/** Simulates a keyboard user: everything is reached with the Tab key, unless a shortcut leads there directly. */
export class KeyboardDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /**
   * Tabs to an element and expects its focus to be visible.
   *
   * @param direction `Shift+Tab` to go backwards, if that is nearer
   * @returns how many tab stops away it was
   */
  async reach(target: Locator, direction: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<number> {
    const { keyboard } = this.page;
    // Resolved once, not at every stop, because locators by role and name search the whole document.
    let element = await target.elementHandle();
    if (direction === 'Shift+Tab') await keyboard.down('Shift');
    for (let stops = 0; stops <= MOST_STOPS; stops += 1) {
      const state = await element?.evaluate((node) =>
        node === document.activeElement ? 'focused' : node.isConnected ? 'elsewhere' : 'replaced',
      );
      if (state === 'focused') {
        await keyboard.up('Tab');
        if (direction === 'Shift+Tab') await keyboard.up('Shift');
        await expectSeen(target);
        return stops;
      }
      if (state === 'replaced') element = await target.elementHandle();
      // Calling `down` again without `up` auto-repeats the key.
      else await keyboard.down('Tab');
    }
    throw new Error(`${target} is not among the first ${MOST_STOPS} stops`);
  }

  /** Tabs to an element and presses a key there. */
  async use(target: Locator, key = 'Enter'): Promise<void> {
    await this.reach(target);
    await this.press(key);
  }
}

/** Expects a visible focus ring inside the window, on the element or on the label that represents it. */
async function expectSeen(target: Locator): Promise<void> {
  await expect
    .poll(() =>
      target.evaluate((element) => {
        const shown = element.matches('input[type=checkbox], input[type=radio]')
          ? (element.closest('label') ?? element.parentElement ?? element)
          : element;
        const box = shown.getBoundingClientRect();
        const ringed = [shown, element, ...shown.querySelectorAll('*')].some((each) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(each);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
        });
        return (
          ringed && box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth
        );
      }),
    )
    .toBe(true);
}
