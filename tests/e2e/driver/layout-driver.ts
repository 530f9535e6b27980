import type { Page } from '@playwright/test';
import { CONTROLS, layoutFaults } from '../../layout-faults.ts';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Checks the layout of a page, whatever its content. */
export class LayoutDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Sets the browser's default font size, as readers can in its settings. */
  async textSize(pixels: number): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
  }

  async resize(size: WindowSize): Promise<void> {
    await this.page.setViewportSize(size);
    // The layout changes in the next frame, and what observers do about it, in the one after.
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    );
  }

  /** Controls that are too small, covered by others or have clipped text; and horizontal scrolling of the page. */
  faults(): Promise<string[]> {
    return this.page.evaluate(layoutFaults, CONTROLS);
  }

  /**
   * Applies the text spacing of WCAG 1.4.12.
   *
   * @returns removes it again
   */
  async spaceText(): Promise<() => Promise<void>> {
    const before = await this.page.evaluateHandle(() => {
      const before = document.adoptedStyleSheets;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [...before, sheet];
      return [...before];
    });
    return () =>
      before.evaluate((sheets) => {
        document.adoptedStyleSheets = sheets;
      });
  }

  /** Visible height of the text column, in CSS pixels. */
  textHeight(): Promise<number> {
    return this.page.evaluate(() => {
      const scrollers = [...document.querySelectorAll('.side, .reading')].filter((each) => each.checkVisibility());
      const box = scrollers.at(-1)?.getBoundingClientRect();
      return box ? Math.min(box.bottom, window.innerHeight) - Math.max(box.top, 0) : 0;
    });
  }

  /** The focus ring of the map's canvas: its width in CSS pixels, and whether it is inside the canvas, where it cannot be clipped. */
  mapRing(): Promise<{ readonly width: number; readonly inside: boolean }> {
    return this.page.getByRole('application').evaluate((canvas) => {
      const { outlineOffset, outlineWidth } = getComputedStyle(canvas);
      const [offset, width] = [Number.parseFloat(outlineOffset), Number.parseFloat(outlineWidth)];
      return { width, inside: offset + width <= 0 };
    });
  }
}
