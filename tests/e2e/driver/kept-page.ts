import { type CDPSession, expect, type Page } from '@playwright/test';

/** A page that the browser keeps whole while another is looked at. Playwright loses sight of it; the browser's own protocol does not. */
export class KeptPage {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<KeptPage> {
    const kept = new KeptPage(await page.context().newCDPSession(page));
    await kept.#evaluate("addEventListener('pageshow', (event) => { window.shownFromCache = event.persisted; })");
    return kept;
  }

  /** How far text and page of a place are scrolled. */
  async scrolled(): Promise<readonly number[]> {
    const tops = await this.#evaluate("['.reading', '.side'].map((name) => document.querySelector(name).scrollTop)");
    return tops as number[];
  }

  /** Back, and waits until the page is shown as it was kept. */
  async goBack(): Promise<void> {
    const { entries, currentIndex } = await this.#session.send('Page.getNavigationHistory');
    const entryId = entries[currentIndex - 1]?.id;
    if (entryId === undefined) throw new Error('There is a page before this one');
    await this.#session.send('Page.navigateToHistoryEntry', { entryId });
    await expect.poll(() => this.#evaluate('window.shownFromCache')).toBe(true);
  }

  async #evaluate(expression: string): Promise<unknown> {
    const { result } = await this.#session.send('Runtime.evaluate', { expression, returnByValue: true });
    return result.value;
  }
}
