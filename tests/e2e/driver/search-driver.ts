import { expect, type Locator } from '@playwright/test';
import type { AtlasDriver } from './atlas-driver.ts';
import type { Language } from './drawn.ts';

const LABEL: Readonly<Record<Language, string>> = {
  en: 'Search places and text',
  zh: '搜索地点和正文',
  km: 'ស្វែងរកទីកន្លែង និងអត្ថបទ',
};

/** Page object for the search. */
export class SearchDriver {
  readonly atlas: AtlasDriver;
  readonly results: Locator;

  constructor(atlas: AtlasDriver) {
    this.atlas = atlas;
    this.results = atlas.page.getByRole('search').getByRole('listitem');
  }

  field(language: Language = 'en'): Locator {
    return this.atlas.page.getByRole('searchbox', { name: LABEL[language], exact: true });
  }

  /** Replaces the query. */
  async ask(query: string, language: Language = 'en'): Promise<void> {
    await this.field(language).click();
    await this.field(language).fill(query);
  }

  place(id: string): Locator {
    return this.atlas.page.getByRole('search').locator(`a[href*="/place/${id}/"]:not([href*="#"])`);
  }

  paragraph(number: number): Locator {
    return this.atlas.page.getByRole('search').locator(`a[href$="#p${number}"]`);
  }

  /** The marked parts of a result. */
  marks(result: Locator): Promise<string[]> {
    return result.locator('mark').allInnerTexts();
  }

  async expectClosed(): Promise<void> {
    await expect(this.results).toHaveCount(0);
    await expect(this.atlas.page.locator('.search')).not.toHaveAttribute('data-open');
  }
}
