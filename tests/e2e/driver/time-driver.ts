import { expect, type Locator } from '@playwright/test';
import type { AtlasDriver } from './atlas-driver.ts';
import type { Language } from './drawn.ts';

const STRIP: Readonly<Record<Language, string>> = { en: 'Time', zh: '时间', km: 'ពេលវេលា' };

/** Page object for the time axis. */
export class TimeDriver {
  readonly atlas: AtlasDriver;
  readonly strip: Locator;
  readonly handle: Locator;
  /** The card with the time axis, which a phone opens above the sheet; and the field in it for a day. */
  readonly card: Locator;
  readonly chooser: Locator;

  constructor(atlas: AtlasDriver, language: Language = 'en') {
    this.atlas = atlas;
    this.strip = atlas.page.getByRole('region', { name: STRIP[language], exact: true });
    this.handle = this.strip.getByRole('slider');
    this.card = this.strip.locator('.time-card');
    this.chooser = this.strip.locator('.time-choose');
  }

  button(name: string | RegExp): Locator {
    return this.strip.getByRole('button', { name });
  }

  /** A radio button of the switch between then and now. */
  switchTo(day: string): Locator {
    return this.strip.getByRole('radiogroup', { name: 'Day shown' }).getByRole('radio', { name: day, exact: true });
  }

  /** The line that marks the document's day. */
  documentLine(): Locator {
    return this.strip.locator('.time-document');
  }

  /** The field for a day. */
  field(): Locator {
    return this.strip.getByLabel('Show the state on');
  }

  /** Types a day, YYYY-MM-DD. */
  async type(day: string): Promise<void> {
    const opener = this.button(/^Day shown/);
    if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
    await this.field().fill(day);
  }

  /** Drags the handle to a position on the axis. @param share from 0 to 1 */
  async dragTo(share: number): Promise<void> {
    const track = await this.strip.locator('.time-track').boundingBox();
    const from = await this.handle.boundingBox();
    if (!track || !from) throw new Error('The years are not drawn');
    const y = from.y + from.height / 2;
    const { mouse } = this.atlas.page;
    await mouse.move(from.x + from.width / 2, y);
    await mouse.down();
    await mouse.move(track.x + track.width * share, y, { steps: 6 });
    await mouse.up();
  }

  /** The position of a mark on the axis, from 0 to 1. */
  async shareOf(mark: Locator): Promise<number> {
    const track = await this.strip.locator('.time-track').boundingBox();
    const box = await mark.boundingBox();
    if (!track || !box) throw new Error('The mark is not drawn');
    return (box.x + box.width / 2 - track.x) / track.width;
  }

  /** Expects the list to show a status for a place. */
  async expectListed(place: string, state: string): Promise<void> {
    await expect(this.atlas.listEntry(place)).toContainText(state);
  }
}
