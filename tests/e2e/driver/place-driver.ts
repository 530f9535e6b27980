import type { Locator } from '@playwright/test';
import { FORMS } from '../../../src/languages/forms.ts';
import type { AtlasDriver } from './atlas-driver.ts';
import type { Language } from './drawn.ts';

/** Speaks of what the page of a place says. */
export class PlaceDriver {
  readonly article: Locator;
  /** Status then, on the day shown, and now. */
  readonly statuses: Locator;
  /** The dated entries of the place's history. */
  readonly history: Locator;
  /** History and plans, with their axis. */
  readonly timeline: Locator;
  readonly axis: Locator;
  /** What is planned, apart from what happened. */
  readonly plans: Locator;

  constructor(atlas: AtlasDriver, id: string, language: Language = 'en') {
    this.article = atlas.placePage(id, language);
    this.statuses = this.article.locator('.status-cell');
    this.history = this.article.locator('.history');
    this.timeline = this.article.locator('.timeline');
    this.axis = this.article.locator('.timeline-strip');
    this.plans = this.timeline.locator('ul.history > li');
  }

  nameIn(language: Language): Locator {
    return this.article.locator(`.place-names [lang="${FORMS[language].tag}"]`);
  }

  stages(): Locator {
    return this.statuses.locator('strong');
  }

  /** The status on the day shown. */
  statusShown(): Locator {
    return this.article.locator('.status-cell[data-shown]');
  }

  /** All that is claimed of a measure. */
  claims(measure: string): Locator {
    return this.article.locator('.claim-group').filter({
      has: this.article.page().locator('dt', { hasText: new RegExp(`^${measure}`) }),
    });
  }

  days(entries: Locator): Locator {
    return entries.locator('time');
  }

  /** Hollow marks of plans on the axis. */
  planMarks(): Locator {
    return this.axis.locator('.timeline-plan');
  }

  years(): Locator {
    return this.axis.locator('.timeline-year');
  }

  /** What only places with plans have: a dashed line into the future, and a heading. */
  future(): Locator {
    return this.article.locator('.timeline-future, .plans-title');
  }

  part(name: string): Locator {
    return this.article.locator('.part').filter({ hasText: name });
  }

  partStatus(name: string): Locator {
    return this.part(name).locator('.part-status');
  }
}
