/** What a place's page says that only its text can tell. */
import complete from 'virtual:atlas/catalogue/en';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CompletePlace } from '../../src/domain/catalogue.ts';
import { groupClaims } from '../../src/domain/claims.ts';
import { plansOf } from '../../src/domain/plans.ts';
import { shownStatusOn, statusOn } from '../../src/domain/status.ts';
import { en } from '../../src/languages/en/messages.ts';
import { formatClaim, formatDate, formatDirection, formatDistance } from '../../src/languages/format.ts';
import { FORMS } from '../../src/languages/forms.ts';
import { PLACE_PAGE_WORDS } from '../../src/languages/place-page-words.ts';
import { statusText } from '../../src/languages/status-text.ts';
import { PlacePage } from '../../src/panels/place/PlacePage.tsx';
import { CitePage } from '../../src/share/CitePage.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

const words = PLACE_PAGE_WORDS.en;
let panels: MountedPanels;
afterEach(() => {
  vi.restoreAllMocks();
  panels.unmount();
});

function found<T>(what: T | null | undefined): T {
  if (what === undefined || what === null) throw new Error('The edition has no such place');
  return what;
}

it('a line says between which places it runs, and over what it extends', async () => {
  const line = found(
    complete.places.find(({ geometryType, relations }) => {
      return geometryType === 'line' && relations.some(({ type, inverse }) => type === 'ends-at' && !inverse);
    }),
  );
  panels = await mountPanels(<PlacePage />, `/place/${line.id}/`);
  const where = page.getByText(words.ends);
  await expect.element(where).toBeInTheDocument();
  for (const { type, target, inverse } of line.relations) {
    if (type !== 'ends-at' || inverse) continue;
    const { name } = found(complete.places.find(({ id }) => id === target));
    await expect.element(where.getByRole('link', { name })).toBeInTheDocument();
  }
  await expect.element(page.getByText(/^As drawn, it extends from \d+\.\d\d° [NS] to /)).toBeInTheDocument();
  await expect.element(page.getByText(/^As drawn, its middle lies /)).toBeInTheDocument();
});

it('a verdict comes with its records and sources, and says that it is not the status of the place', async () => {
  const commitment = found(complete.commitments.find(({ record, places }) => record.length > 0 && places.length > 0));
  panels = await mountPanels(<PlacePage />, `/place/${commitment.places[0]}/`);
  const became = page.getByRole('region', { name: panels.messages.ledger.becameOf });
  await expect.element(became).toHaveTextContent(words.ofThePromise);
  await expect.element(page.getByText(words.ofThePlace, { exact: true })).toBeInTheDocument();
  await became.getByText(panels.messages.ledger.followUps(commitment.record.length)).first().click();
  await expect.poll(() => document.querySelector('.follow-ups[open] .source-notes a[href^="https:"]')).not.toBeNull();
});

it('the country of a place abroad is named with its position', async () => {
  const place = found(complete.places.find(({ abroad }) => abroad !== undefined));
  panels = await mountPanels(<PlacePage />, `/place/${place.id}/`);
  await expect.element(page.getByText(found(place.abroad), { exact: true })).toBeInTheDocument();
});

it('its sections have distinct names, and no heading level is skipped', async () => {
  const place = found(complete.places.find(({ said }) => said));
  panels = await mountPanels(<PlacePage />, `/place/${place.id}/`);
  await expect.element(page.getByRole('heading', { name: panels.messages.whereItIs })).toBeInTheDocument();
  const headings = [...document.querySelectorAll<HTMLElement>('.place-page :is(h2, h3, h4)')];
  const named = [...document.querySelectorAll('.place-page section[aria-label]')].map((part) => part.ariaLabel);
  const names = [...headings.filter(({ tagName }) => tagName !== 'H4').map(({ textContent }) => textContent), ...named];
  expect(names).toEqual([...new Set(names)]);
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 2) + 1)).toEqual([]);
});

it('the number of a source is separated from its name', async () => {
  const place = found(complete.places.find(({ history }) => history.some(({ stage }) => stage)));
  panels = await mountPanels(<PlacePage />, `/place/${place.id}/`);
  await expect.poll(() => document.querySelector('.source-notes a')?.textContent).toMatch(/\S \[\d+\]$/);
});

const cells = () => [...document.querySelectorAll('.status-cell')];

it.each(complete.edition.languages)(
  'the place has its names in the other languages beside it in %s',
  async (language) => {
    const { id, names } = found(complete.places[0]);
    panels = await mountPanels(<PlacePage />, `/${language === 'en' ? '' : `${language}/`}place/${id}/`, language);
    const own = found(names.find((each) => each.language === language));
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(own.text);
    const others = names.filter((each) => each !== own);
    await expect.poll(() => document.querySelectorAll('.place-names [lang]').length).toBe(others.length);
    for (const other of others) {
      const shown = document.querySelector(`.place-names [lang="${FORMS[other.language].tag}"]`);
      expect(shown?.textContent).toBe(other.text);
    }
  },
);

it('the status then stands beside the status now, the day shown between them, each dated and with its source', async () => {
  const then = complete.edition.document.date;
  /** Its first status, where that is neither that of the day of the document nor the latest. */
  const firstOf = ({ history }: CompletePlace) => {
    const [first] = history.filter(({ stage, date }) => stage && date.length === 10);
    const [known, latest] = [statusOn(history, then)?.entry, statusOn(history, null)?.entry];
    return first && known && new Set([first, known, latest]).size === 3 ? first.date : undefined;
  };
  const place = found(complete.places.find(firstOf));
  const days = [then, found(firstOf(place)), null];
  panels = await mountPanels(<PlacePage />, `/place/${place.id}/?at=${days[1]}`);
  await expect.poll(() => cells().length).toBe(3);
  for (const [index, day] of days.entries()) {
    const cell = found(cells()[index]);
    const { date } = found(statusOn(place.history, day)?.entry);
    expect(cell.querySelector('strong')?.textContent).toBe(
      statusText(found(shownStatusOn(place.history, day)), panels.messages, place),
    );
    expect(cell.textContent).toContain(panels.messages.asOf(formatDate(date, 'en')));
    expect(cell.querySelector('a')).not.toBeNull();
  }
});

it('every claim is shown, and said where sources differ', async () => {
  const groups = ({ claims }: CompletePlace) => groupClaims(claims);
  const place = found(
    complete.places.find((each) =>
      [true, false].every((differ) => groups(each).some(({ disputed }) => disputed === differ)),
    ),
  );
  panels = await mountPanels(<PlacePage />, `/place/${place.id}/`);
  await expect.element(page.getByRole('heading', { name: panels.messages.figures, exact: true })).toBeInTheDocument();
  const shown = [...document.querySelectorAll('.claim-group')];
  for (const { claims, disputed } of groups(place)) {
    const group = found(
      shown.find((each) => each.querySelector('dt')?.textContent?.startsWith(claims[0]?.measureName ?? '?')),
    );
    for (const claim of claims) expect(group.textContent).toContain(formatClaim(claim, 'en', panels.messages));
    expect(group.textContent?.includes(panels.messages.place.sourcesDiffer)).toBe(disputed);
  }
});

it('it says how far the nearest town is, and when its history begins', async () => {
  const place = found(complete.places.find(({ computed, history }) => computed.town && history.length > 1));
  panels = await mountPanels(<PlacePage />, `/place/${place.id}/`);
  const { distanceKm, bearing, name } = found(place.computed.town);
  const far = panels.messages.neighbour(
    formatDistance(distanceKm, 'en'),
    formatDirection(bearing, panels.messages),
    name,
  );
  await expect.element(page.getByText(far, { exact: true })).toBeInTheDocument();
  expect(document.querySelector('.history time')?.getAttribute('datetime')).toBe(place.history[0]?.date);
});

describe('the timeline', () => {
  const hasPlans = ({ claims }: CompletePlace) => plansOf(claims).length > 1;

  it('keeps what is planned apart from what happened', async () => {
    const place = found(complete.places.find(hasPlans));
    const plans = plansOf(place.claims).map(({ date }) => date);
    panels = await mountPanels(<PlacePage />, `/place/${place.id}/`);
    await expect.element(page.getByRole('heading', { name: panels.messages.place.plans })).toBeInTheDocument();
    const listed = [...document.querySelectorAll('.timeline ul.history > li')];
    expect(listed.map((each) => each.querySelector('time')?.dateTime)).toEqual(plans);
    for (const each of listed) expect(each.querySelector('a')).not.toBeNull();
    // Hollow marks, on the dashed line behind the last known day.
    expect(document.querySelectorAll('.timeline-strip .timeline-plan')).toHaveLength(new Set(plans).size);
    expect(document.querySelector('.timeline-future')).not.toBeNull();
    expect([...document.querySelectorAll('.timeline-year')].at(-1)?.textContent).toBe(plans.at(-1)?.slice(0, 4));
  });

  it('shows no future where nothing is planned', async () => {
    const place = found(complete.places.find((each) => each.history.length > 0 && plansOf(each.claims).length === 0));
    panels = await mountPanels(<PlacePage />, `/place/${place.id}/`);
    await expect.poll(() => document.querySelector('.timeline-strip')).not.toBeNull();
    expect(document.querySelector('.timeline-future, .plans-title')).toBeNull();
  });
});

it('coordinates are copied in two notations, in the words of the language', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const place = found(complete.places.find(({ geometryType }) => geometryType === 'point'));
  panels = await mountPanels(<PlacePage />, `/zh/place/${place.id}/`, 'zh');
  const { copy, decimal, sexagesimal } = panels.messages.place;
  const [lon, lat] = found(place.computed.labelPoint);
  await page.getByRole('button', { name: copy(decimal) }).click();
  const [north, east] = String(copied.mock.lastCall).split(', ').map(Number);
  expect([north, east]).toEqual([expect.closeTo(lat, 2), expect.closeTo(lon, 2)]);
  await page.getByRole('button', { name: copy(sexagesimal) }).click();
  expect(String(copied.mock.lastCall)).toMatch(/^[北南]纬\d+°.*，[东西]经\d+°/);
});

it('its number in a register leads to the entry in the language of the reader', async () => {
  const place = found(complete.places.find(({ identifiers }) => identifiers.unesco !== undefined));
  panels = await mountPanels(<PlacePage />, `/zh/place/${place.id}/`, 'zh');
  const number = String(place.identifiers.unesco);
  await expect
    .element(page.getByRole('link', { name: number, exact: true }))
    .toHaveAttribute('href', `https://whc.unesco.org/zh/list/${number}/`);
});

it('a part has its state on the day shown, with its source, and what is not known of it', async () => {
  const at = complete.edition.document.date;
  const known = ({ parts }: CompletePlace) =>
    parts.find(({ history, unknowns }) => statusOn(history, at) && unknowns.length > 0);
  const place = found(complete.places.find(known));
  const part = found(known(place));
  panels = await mountPanels(<PlacePage />, `/place/${place.id}/?at=${at}`);
  await expect.element(page.getByRole('heading', { name: part.name, exact: true })).toBeInTheDocument();
  const entry = [...document.querySelectorAll('.part')].find(
    (each) => each.querySelector('h4')?.textContent === part.name,
  );
  const { stage, entry: last } = found(statusOn(part.history, at));
  const status = entry?.querySelector('.part-status');
  expect(status?.textContent).toMatch(new RegExp(`^${panels.messages.statusWords[place.statusWords][stage]}`));
  expect(status?.textContent).toContain(panels.messages.asOf(formatDate(last.date, 'en')));
  expect(status?.querySelector('a[href^="https:"]')).not.toBeNull();
  for (const unknown of part.unknowns) expect(entry?.textContent).toContain(unknown);
});

it('by keyboard it leads to the next place that the filters show', async () => {
  /** Places of a sector, between whose first two another stands in the text. */
  const skipping = complete.sectors
    .map(({ id }) => ({ id, places: complete.places.filter(({ sectors }) => sectors.includes(id)) }))
    .find(({ places: [one, next] }) => one && next && complete.places.indexOf(next) > complete.places.indexOf(one) + 1);
  const { id: sector, places } = found(skipping);
  const [one, next] = [found(places[0]), found(places[1])];
  panels = await mountPanels(<PlacePage />, `/place/${one.id}/?sector=${sector}`);
  const link = page.getByRole('link', { name: new RegExp(`^${en.nextPlace}\\s*${next.name}$`) });
  link.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 2, name: next.name })).toHaveFocus();
  expect(panels.address()).toBe(`/place/${next.id}/?sector=${sector}`);
  await expect
    .element(page.getByRole('link', { name: new RegExp(`^${en.previousPlace}\\s*${one.name}$`) }))
    .toBeInTheDocument();
});

it('it can be cited: title, version of the data, address, the day', async () => {
  const { id, name } = found(complete.places[0]);
  panels = await mountPanels(
    <PlacePage>
      <CitePage />
    </PlacePage>,
    `/place/${id}/`,
  );
  await page.getByText(panels.messages.place.cite).click();
  const cited = page.getByRole('textbox', { name: panels.messages.place.cite });
  await expect
    .poll(() => (cited.element() as HTMLTextAreaElement).value)
    .toContain(`${panels.catalogue.edition.words.title}, “${name}”`);
  const { value } = cited.element() as HTMLTextAreaElement;
  expect(value).toContain(panels.catalogue.version);
  expect(value).toMatch(new RegExp(`/place/${id}/ \\(accessed \\d+ \\w+ \\d{4}\\)\\.$`));
});

it('titles of sources are marked as being in their own language, whatever the page’s is', async () => {
  const place = found(complete.places.find(({ history }) => history.length > 0));
  panels = await mountPanels(<PlacePage />, `/km/place/${place.id}/`, 'km');
  const titles = () => [...document.querySelectorAll('.sources a')];
  await expect.poll(titles).not.toEqual([]);
  for (const title of titles()) {
    expect(title.getAttribute('lang')).toMatch(/^[a-z]{2}/);
    expect(title.getAttribute('hreflang')).toMatch(/^[a-z]{2}/);
  }
});
