import type { Locator } from '@playwright/test';
import type { Messages } from '../../../src/languages/messages.ts';
import type { AtlasDriver } from './atlas-driver.ts';

/** Page object for the ledger. */
export class LedgerDriver {
  readonly #atlas: AtlasDriver;
  readonly #messages: Messages;

  constructor(atlas: AtlasDriver, messages: Messages) {
    this.#atlas = atlas;
    this.#messages = messages;
  }

  table(): Locator {
    return this.#atlas.page.getByRole('table', { name: this.#messages.ledger.table });
  }

  /** The rows of commitments. */
  rows(): Locator {
    return this.table().locator('tbody > tr');
  }

  row(id: string): Locator {
    return this.table().locator(`tr[id="${id}"]`);
  }

  heading(): Locator {
    return this.#atlas.page.locator('#ledger-heading');
  }

  /** The link that opens the ledger, beside those to text and places. */
  tab(): Locator {
    return this.#atlas.page.getByRole('main').getByRole('link', { name: this.#messages.ledger.title, exact: true });
  }

  /** The section about commitments on a place page. */
  becameOf(): Locator {
    return this.#atlas.page.getByRole('region', { name: this.#messages.ledger.becameOf, exact: true });
  }

  /** The summary of commitments at a paragraph, and the entries that it unfolds. */
  atParagraph(number: number): { readonly counts: Locator; readonly entries: Locator } {
    const box = this.#atlas.paragraph(number).locator('.paragraph-became-of');
    return { counts: box.locator('summary'), entries: box.getByRole('listitem') };
  }
}
