/** The charts of the overview: tables to whoever listens, filters to whoever presses. */
import '../../src/app/base.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isShown, NO_FILTERS } from '../../src/domain/filter.ts';
import { tallySectors } from '../../src/domain/tally.ts';
import { en as words } from '../../src/languages/en/messages.ts';
import { formatDate } from '../../src/languages/format.ts';
import { Overview } from '../../src/panels/overview/Overview.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
beforeEach(() => open());
afterEach(() => panels.unmount());

async function open(address = '/'): Promise<void> {
  panels = await mountPanels(<Overview />, address);
  const figures = document.querySelector<HTMLDetailsElement>('.figures');
  if (figures) figures.open = true;
  await expect.element(sectors()).toBeVisible();
}

/** Lets a test choose by data that only a mounted catalogue has. */
async function again(address: string): Promise<void> {
  panels.unmount();
  await open(address);
}

const sectors = () => page.getByRole('table', { name: words.overview.sectors });
const statuses = () => page.getByRole('table', { name: words.overview.status });
const row = (id: string) => {
  const name = panels.catalogue.sectors.find((sector) => sector.id === id)?.name ?? '';
  return sectors().getByRole('row', { name: new RegExp(`^${name}`) });
};
const tallies = () => tallySectors(panels.catalogue, NO_FILTERS, null);
const heads = (table: ReturnType<typeof sectors>) =>
  table
    .getByRole('columnheader')
    .elements()
    .map(({ textContent }) => textContent);

/** How many places a status of a day leaves, counted by hand. */
function left(stage: string, at: string): number {
  const context = { filters: { ...NO_FILTERS, status: [stage] }, at, selected: null } as Parameters<typeof isShown>[1];
  return panels.catalogue.places.filter((place) => isShown(place, context)).length;
}

describe('the sector chart', () => {
  it('is a table of paragraphs, by what they say, and of places', async () => {
    expect(heads(sectors())).toEqual([words.filterNames.sector, words.overview.paragraphs, words.places]);
    for (const { sector, count } of tallies()) {
      const paragraphs = panels.catalogue.paragraphs.filter((paragraph) => paragraph.sectors.includes(sector));
      const [said, placed] = row(sector)
        .getByRole('cell')
        .elements()
        .map(({ textContent }) => textContent);
      expect(said).toMatch(new RegExp(`^${paragraphs.length}\\b`));
      const commitments = paragraphs.filter(({ types }) => types.includes('commitment')).length;
      if (commitments > 0) {
        expect(said).toContain(words.overview.countOf(words.paragraphTypes.commitment, commitments));
      }
      expect(placed).toMatch(new RegExp(`^${count}\\b`));
    }
  });

  it('filters by keyboard', async () => {
    const [{ sector } = { sector: '' }] = tallies();
    const button = row(sector).getByRole('button');
    button.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => panels.address()).toBe(`/?sector=${sector}`);
    await expect.element(button).toHaveAttribute('aria-pressed', 'true');
  });

  it('answers to the pointer in the whole of a row, adds to the filter, and is one step back', async () => {
    const [first, second] = tallies().map(({ sector }) => sector);
    await again(`/?sector=${second}`);
    // The row's button lies over its cells.
    await row(first ?? '')
      .getByRole('cell')
      .nth(1)
      .click({ force: true });
    const both = panels.catalogue.sectors.map(({ id }) => id).filter((id) => id === first || id === second);
    await expect.poll(() => panels.address()).toBe(`/?sector=${both.join(',')}`);
    panels.history.go(-1);
    await expect.poll(() => panels.address()).toBe(`/?sector=${second}`);
  });
});

it('the status chart compares two days; a bar chooses a status and the day it was so, in one step', async () => {
  const { date } = panels.catalogue.edition.document;
  const day = formatDate(date, 'en', 'short');
  expect(heads(statuses())).toEqual([words.filterNames.status, day, words.time.latest]);
  const stage = 'under-way';
  const bar = statuses().getByRole('button', {
    name: new RegExp(`^${day}, ${words.stages[stage]}: ${left(stage, date)} `),
  });
  await bar.click();
  await expect.poll(() => panels.history.entries()).toEqual(['/', `/?status=${stage}&at=${date}`]);
  await expect.element(bar).toHaveAttribute('aria-pressed', 'true');
  panels.history.go(-1);
  await expect.poll(() => panels.address()).toBe('/');
});
