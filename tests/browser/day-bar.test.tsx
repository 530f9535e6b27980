/** The day shown: the strip that chooses it, and what follows it in the list and on the page of a place. */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Place } from '../../src/domain/catalogue.ts';
import { entryDays, lastEntryDay, newestDate, statusChanges, timeAxis } from '../../src/domain/chronicle.ts';
import { addDays } from '../../src/domain/day-steps.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { type ShownStatus, shownStatusOn, statusOn } from '../../src/domain/status.ts';
import { changedBetween } from '../../src/domain/tally.ts';
import { en as words } from '../../src/languages/en/messages.ts';
import { formatDate } from '../../src/languages/format.ts';
import { type LanguagePack, loadPack } from '../../src/languages/load-pack.ts';
import { statusText } from '../../src/languages/status-text.ts';
import { PlaceList } from '../../src/panels/list/PlaceList.tsx';
import { PlacePage } from '../../src/panels/place/PlacePage.tsx';
import { TimeStrip } from '../../src/panels/time/DayBar.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let catalogue: LanguagePack['catalogue'];
beforeAll(async () => {
  // In narrow windows, which other files may have left, the strip is folded into a button.
  await page.viewport(1280, 800);
  ({ catalogue } = await loadPack('en'));
});

let panels: MountedPanels;
afterEach(() => panels.unmount());

async function open(address = '/', language: Language = 'en'): Promise<void> {
  panels = await mountPanels(
    // With room above for what opens upwards.
    <div style={{ width: 1000, paddingTop: 300 }}>
      <TimeStrip card={null} />
      <PlacePage />
      <PlaceList />
    </div>,
    address,
    language,
  );
  await expect.element(handle()).toBeInTheDocument();
}

const then = () => catalogue.edition.document.date;
const last = () => lastEntryDay(catalogue.places, then());
const axis = () => timeAxis(entryDays(catalogue.places), last(), then());
/** Days on which some status changed, in order. */
const changeDays = () => [...new Set(statusChanges(catalogue.places).map(({ day }) => day))];

const handle = () => page.getByRole('slider');
const opener = () => page.getByRole('button', { name: new RegExp(`^${words.time.day}`) });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const documentDay = () => formatDate(then(), 'en', 'short');
const status = () => page.getByRole('status');
const at = () => panels.atlas.store.get().view.at;

async function type(day: string): Promise<void> {
  await opener().click();
  await page.getByLabelText(words.time.showDay).fill(day);
}

/** What the list says of the status of a place. */
function listed(place: Place): string {
  const entry = [...document.querySelectorAll('.place-entry')].find((each) =>
    each.querySelector(`[data-place="${place.id}"]`),
  );
  return entry?.querySelector('.place-status-line')?.textContent ?? '';
}

/** A place that has had a status before the document, and another one since. */
function changed(): Place {
  const place = catalogue.places.find(({ history }) => {
    const before = statusOn(history, then());
    return before !== null && before.entry.date < then() && shownStatusOn(history, null) !== before.stage;
  });
  if (!place) throw new Error('Nothing has changed');
  return place;
}

/** As the list writes it. */
function said(place: Place, day: string | null): string {
  const shown = shownStatusOn(place.history, day) as NonNullable<ShownStatus>;
  const since = statusOn(place.history, day)?.entry.date;
  const text = statusText(shown, words, place);
  return since === undefined ? text : `${text} · ${words.asOf(formatDate(since, 'en', 'short'))}`;
}

describe('the day shown', () => {
  it('is the latest where none is asked for, with the date of the newest record', async () => {
    await open();
    expect(listed(changed())).toBe(said(changed(), null));
    await expect.element(opener()).toHaveTextContent(words.statusLatest);
    const newest = formatDate(newestDate(catalogue.places, then()), 'en', 'short');
    await expect.element(opener()).toHaveTextContent(words.time.newest(newest));
  });

  it('is followed by list, page and address once it is typed, as no step of the history', async () => {
    const place = changed();
    const day = addDays(then(), -1);
    await open(`/place/${place.id}/`);
    await type(day);
    await expect.poll(() => panels.address()).toBe(`/place/${place.id}/?at=${day}`);
    expect(listed(place)).toBe(said(place, day));
    const shown = () => document.querySelector('.status-cell[data-shown]');
    // The details of a place come later than its head.
    await expect.poll(shown).not.toBeNull();
    const cell = shown();
    const since = statusOn(place.history, day)?.entry.date ?? '';
    expect(cell?.textContent).toContain(formatDate(day, 'en', 'short'));
    expect(cell?.querySelector('strong')?.textContent).toBe(
      statusText(shownStatusOn(place.history, day) ?? 'no-record', words, place),
    );
    expect(cell?.textContent).toContain(words.asOf(formatDate(since, 'en')));
    await expect.element(opener()).toHaveTextContent(formatDate(day, 'en', 'short'));
    expect(panels.history.entries()).toHaveLength(1);
  });

  it('knows nothing yet of what was announced later', async () => {
    const later = catalogue.places.find(({ history }) => shownStatusOn(history, axis().first) === 'not-announced');
    if (!later) throw new Error('Nothing was announced');
    await open(`/?at=${axis().first}`);
    expect(listed(later)).toBe(words.time.notAnnounced);
  });

  it('says how far the record goes where that does not reach it', async () => {
    await open('/?at=2060-01-01');
    await expect.element(opener()).toHaveTextContent(formatDate('2060-01-01', 'en', 'short'));
    const newest = formatDate(newestDate(catalogue.places, then()), 'en', 'short');
    await expect.element(opener()).toHaveTextContent(words.time.newest(newest));
    expect(listed(changed())).toBe(said(changed(), null));
  });

  it('is the latest known again for today, which says how old that is; Escape leaves the form alone', async () => {
    const { id, name } = changed();
    await open(`/place/${id}/`);
    await type(addDays(then(), -1));
    const newest = formatDate(newestDate(catalogue.places, then()), 'en');
    await expect.element(page.getByText(words.time.todayNote(newest))).toBeVisible();
    await button(words.time.today).click();
    await expect.poll(() => panels.address()).toBe(`/place/${id}/`);
    await userEvent.keyboard('{Escape}');
    await expect.element(opener()).toHaveFocus();
    await expect.element(opener()).toHaveAttribute('aria-expanded', 'false');
    await expect.element(page.getByRole('article', { name, exact: true })).toBeInTheDocument();
  });
});

describe('the handle', () => {
  it('goes through days, months and years by keyboard', async () => {
    const monthAfter = addDays(then(), 20);
    await open(`/?at=${monthAfter}`);
    (handle().element() as HTMLElement).focus();
    for (const [key, day] of [
      // Over the first of the month, then to the day of the document instead of leaping over it.
      ['{ArrowLeft}', then()],
      ['{Shift>}{ArrowRight}{/Shift}', addDays(then(), 1)],
      ['{Home}', axis().first],
      ['{End}', null],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.poll(() => at()).toBe(day);
    }
  });

  it.each(LANGUAGES.map((language) => [language]))('says its day in %s', async (language) => {
    const { messages, catalogue } = await loadPack(language);
    const prefix = language === catalogue.edition.languages[0] ? '' : `${language}/`;
    await open(`/${prefix}?at=${then()}`, language);
    await expect.element(handle()).toHaveAttribute('aria-valuetext', formatDate(then(), language));
    (handle().element() as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await expect.element(handle()).toHaveAttribute('aria-valuetext', messages.statusLatest);
  });

  it('snaps to the day of the document and to the latest where it is dragged, and is free between them', async () => {
    await open();
    const track = document.querySelector('.time-track')?.getBoundingClientRect() ?? new DOMRect();
    const mark = document.querySelector('.time-document')?.getBoundingClientRect() ?? new DOMRect();
    const strip = page.getByRole('region', { name: words.time.title, exact: true });
    const { x: left, y: top } = strip.element().getBoundingClientRect();
    const dragTo = (x: number) =>
      userEvent.dragAndDrop(handle(), strip, {
        targetPosition: { x: x - left, y: track.y + track.height / 2 - top },
      });
    // A few pixels beside it is on it.
    await dragTo(mark.x + mark.width / 2 + 4);
    await expect.poll(() => at()).toBe(then());
    await expect.element(radio(documentDay())).toBeChecked();
    await dragTo(track.x + track.width / 2);
    await expect.poll(() => at()).not.toBe(then());
    expect(at()).not.toBeNull();
    await expect.element(radio(documentDay())).not.toBeChecked();
    await dragTo(track.right - 1);
    await expect.poll(() => at()).toBeNull();
  });
});

it('a switch leads to the day of the document and to the latest, and says what differs', async () => {
  await open();
  await expect.element(radio(words.time.latest)).toBeChecked();
  (radio(words.time.latest).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => at()).toBe(then());
  const differs = words.overview.changed(changedBetween(catalogue.places, then(), null).length);
  await expect.element(status()).toHaveTextContent(`${formatDate(then(), 'en')}; ${differs}`);
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => at()).toBeNull();
});

it('from change to change, each said aloud', async () => {
  const days = changeDays();
  const index = days.findIndex(
    (day) => statusChanges(catalogue.places).filter((each) => each.day === day).length === 1,
  );
  const [day = '', next = ''] = days.slice(index);
  const [change] = statusChanges(catalogue.places).filter((each) => each.day === day);
  const place = catalogue.places.find(({ id }) => id === change?.place);
  if (!change || !place) throw new Error('No day has one change alone');
  await open(`/?at=${addDays(day, -1)}`);
  await button(words.time.nextChange).click();
  await expect
    .element(status())
    .toHaveTextContent(
      `${formatDate(day, 'en')}; ${words.time.change(place.name, statusText(change.stage, words, place))}`,
    );
  await button(words.time.nextChange).click();
  await expect.poll(() => at()).toBe(next);
  await button(words.time.previousChange).click();
  await expect.poll(() => at()).toBe(day);
});

describe('the film of the years', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Begins it on a day, in a time of its own. */
  async function play(from: string): Promise<void> {
    await open(`/?at=${from}`);
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
    (button(words.time.play).element() as HTMLElement).click();
    await expect.element(button(words.time.pause)).toBeInTheDocument();
  }
  const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

  it('goes month by month until it is paused, and leaves no trail in the history', async () => {
    const match = window.matchMedia.bind(window);
    vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
      query.includes('reduced-motion') ? match('not all') : match(query),
    );
    await play(addDays(then(), 1));
    const months: (string | null)[] = [];
    for (let month = 0; month < 3; month += 1) {
      pass(240);
      months.push(at());
    }
    expect(months).toEqual([1, 2, 3].map(() => expect.stringMatching(/-01$/)));
    expect(new Set(months).size).toBe(3);
    (button(words.time.pause).element() as HTMLElement).click();
    await expect.element(button(words.time.play)).toBeInTheDocument();
    pass(2000);
    expect(at()).toBe(months.at(-1));
    expect(panels.history.entries()).toHaveLength(1);
  });

  it('is still pictures, from change to change, for who asks to reduce motion', async () => {
    const [first = '', second = ''] = changeDays().slice(-2);
    await play(addDays(first, -1));
    pass(1000);
    expect(at()).toBe(addDays(first, -1));
    pass(700);
    expect(at()).toBe(first);
    pass(1700);
    expect(at()).toBe(second);
    pass(1700);
    expect(at()).toBeNull();
    await expect.element(button(words.time.play)).toBeInTheDocument();
  });
});
