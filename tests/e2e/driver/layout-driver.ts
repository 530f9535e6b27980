import type { Page } from '@playwright/test';
import { CONTROLS, layoutFaults } from '../../layout-faults.ts';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Looks at how the page is laid out, whatever is on it. */
export class LayoutDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Makes the text of everything twice as large, or as large as one likes, as readers do in the browser's settings. */
  async textSize(pixels: number): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
  }

  async resize(size: WindowSize): Promise<void> {
    await this.page.setViewportSize(size);
    // The layout follows in the next frame, and what it is told of, in the one after.
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    );
  }

  /** Every control that is too small, lies under another, or cuts its words off; and whether the page scrolls sideways. */
  faults(): Promise<string[]> {
    return this.page.evaluate(layoutFaults, CONTROLS);
  }

  /** Spaces the text out as WCAG 1.4.12 wants to be possible. */
  async spaceText(): Promise<void> {
    await this.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
  }

  /** Pixels of the text's column that are to be seen. */
  textHeight(): Promise<number> {
    return this.page.evaluate(() => {
      const scrollers = [...document.querySelectorAll('.side, .reading')].filter((each) => each.checkVisibility());
      const box = scrollers.at(-1)?.getBoundingClientRect();
      return box ? Math.min(box.bottom, window.innerHeight) - Math.max(box.top, 0) : 0;
    });
  }

  /** Whether the ring of the map's canvas is cut off by what holds the canvas. */
  mapRing(): Promise<{ readonly width: number; readonly inside: boolean }> {
    return this.page.getByRole('application').evaluate((canvas) => {
      const { outlineOffset, outlineWidth } = getComputedStyle(canvas);
      const [offset, width] = [Number.parseFloat(outlineOffset), Number.parseFloat(outlineWidth)];
      return { width, inside: offset + width <= 0 };
    });
  }
}
