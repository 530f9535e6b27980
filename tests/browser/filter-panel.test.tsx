import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FACETS, type Facet, isShown, NO_FILTERS, usedValues } from '../../src/domain/filter.ts';
import { en as words } from '../../src/languages/en/messages.ts';
import { valueName } from '../../src/languages/value-name.ts';
import { Filters } from '../../src/panels/filter/Filters.tsx';
import { PlaceList } from '../../src/panels/list/PlaceList.tsx';
import { type MountedPanels, mountPanels } from './mounted-panels.tsx';

let panels: MountedPanels;
afterEach(() => panels.unmount());

async function open(address = '/'): Promise<void> {
  panels = await mountPanels(
    <>
      <Filters />
      <PlaceList />
    </>,
    address,
  );
}

const more = () => page.getByRole('button', { name: words.filter.more });
const nameOf = (facet: Facet, value: string) => valueName(facet, value, words, panels.catalogue.sectors);
const chip = (facet: Facet, value: string) =>
  page
    .getByRole('group', { name: facet === 'sector' ? words.sectors : words.filterNames[facet] })
    .getByRole('checkbox', {
      name: new RegExp(`^${nameOf(facet, value).replace(/[()]/g, '\\$&')} \\d+$`),
    });
/** Clicks the box itself, which is visually hidden; a pointer would click its label. */
async function toggle(facet: Facet, value: string): Promise<void> {
  await expect.element(chip(facet, value)).toBeInTheDocument();
  (chip(facet, value).element() as HTMLElement).click();
}
const token = (facet: Facet, value: string) =>
  page.getByRole('button', { name: words.filter.remove(words.filterNames[facet], nameOf(facet, value)), exact: true });
const only = (value: string) => page.getByRole('button', { name: words.filter.onlyThis(nameOf('sector', value)) });
const listed = () => page.getByRole('list', { name: words.places }).getByRole('link').elements().length;

/** Values of a facet that some place has. */
const values = (facet: Facet) => usedValues(panels.catalogue.places, facet, panels.catalogue.sectors);
const [first, second] = [(facet: Facet) => values(facet)[0] ?? '', (facet: Facet) => values(facet)[1] ?? ''];

/** How many places pass filters, counted independently. */
function left(filters: Partial<Record<Facet, readonly string[]>>): number {
  const context = { filters: { ...NO_FILTERS, ...filters }, at: null, selected: null } as Parameters<typeof isShown>[1];
  return panels.catalogue.places.filter((place) => isShown(place, context)).length;
}

/** A sector and a status that some places have, but none has both. */
function emptyPair(): readonly [string, string] {
  for (const sector of values('sector')) {
    for (const status of values('status')) {
      if (left({ sector: [sector], status: [status] }) === 0) return [sector, status];
    }
  }
  throw new Error('Every sector has a place of every status');
}

/** Mounts the panels again, for addresses that depend on the mounted catalogue. */
async function again(address: string): Promise<void> {
  panels.unmount();
  await open(address);
}

describe('the filters', () => {
  it('are collapsed except for the sectors until they are expanded', async () => {
    await open();
    await expect.element(page.getByRole('group', { name: words.sectors })).toBeVisible();
    expect(page.getByRole('group', { name: words.filterNames.status }).query()).toBeNull();
    await more().click();
    for (const facet of ['kind', 'status', 'certainty'] as const) {
      await expect.element(page.getByRole('group', { name: words.filterNames[facet] })).toBeVisible();
    }
  });

  it('tell assistive technology that arrow keys move between the values', async () => {
    await open();
    await more().click();
    for (const name of [words.sectors, words.filterNames.status]) {
      await expect.element(page.getByRole('group', { name })).toHaveAccessibleDescription(words.filter.keys);
    }
  });

  it.each(FACETS)('leave as many places as the chip of a %s says, and announce it', async (facet) => {
    await open();
    await more().click();
    const value = first(facet);
    const expected = left({ [facet]: [value] });
    await expect.element(chip(facet, value)).toHaveAttribute('title', words.filter.gives(expected));
    await toggle(facet, value);
    await expect.poll(() => panels.address()).toBe(`/?${facet}=${value}`);
    expect(listed()).toBe(expected);
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(words.shownOf(expected, panels.catalogue.places.length));
  });

  it('add a second value of the same facet to the first', async () => {
    await open();
    const chosen = [first('sector'), second('sector')];
    for (const value of chosen) await toggle('sector', value);
    await expect.poll(listed).toBe(left({ sector: chosen }));
    expect(panels.address()).toBe(`/?sector=${chosen.join(',')}`);
  });

  it('narrow down with each further facet, and Back undoes them one by one', async () => {
    await open();
    await more().click();
    const [sector, status] = [first('sector'), first('status')];
    await toggle('sector', sector);
    await toggle('status', status);
    await expect.poll(() => panels.address()).toBe(`/?sector=${sector}&status=${status}`);
    await expect.poll(listed).toBe(left({ sector: [sector], status: [status] }));
    expect(panels.history.entries()).toEqual(['/', `/?sector=${sector}`, `/?sector=${sector}&status=${status}`]);
    panels.history.go(-1);
    await expect.poll(() => panels.address()).toBe(`/?sector=${sector}`);
    await expect.poll(listed).toBe(left({ sector: [sector] }));
  });

  it('in use are listed, and can be removed one by one without the focus leaving their row', async () => {
    await open();
    const [a, b] = [first('sector'), second('sector')];
    await again(`/?sector=${a},${b}`);
    await expect.element(token('sector', b)).toBeVisible();
    token('sector', a).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => panels.address()).toBe(`/?sector=${b}`);
    await expect.element(token('sector', b)).toHaveFocus();
  });

  it('that leave nothing say which one to drop, and how many places that would show', async () => {
    await open();
    const [sector, status] = emptyPair();
    await again(`/?sector=${sector}&status=${status}`);
    await expect.element(page.getByText(words.filter.wayOut)).toBeVisible();
    const rest = left({ sector: [sector] });
    await page.getByRole('button', { name: words.filter.without(words.filterNames.status, rest) }).click();
    await expect.poll(() => panels.address()).toBe(`/?sector=${sector}`);
    expect(listed()).toBe(rest);
    expect(page.getByText(words.filter.wayOut).query()).toBeNull();
  });

  it('can be cleared all at once, and the focus moves to where they are chosen', async () => {
    await open();
    await again(`/?sector=${first('sector')}`);
    await page.getByRole('button', { name: words.filter.clearAll }).click();
    await expect.poll(() => panels.address()).toBe('/');
    await expect.element(more()).toHaveFocus();
    expect(listed()).toBe(panels.catalogue.places.length);
  });

  it('are a single tab stop, with arrow keys between the chips', async () => {
    await open();
    chip('sector', first('sector')).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(chip('sector', second('sector'))).toHaveFocus();
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: words.allSectors })).toHaveFocus();
  });
});

describe('“only”', () => {
  it('is offered where it differs from a click', async () => {
    await open();
    await more().click();
    const [a, b] = [first('sector'), second('sector')];
    expect(only(a).query()).toBeNull();
    await toggle('sector', a);
    await expect.poll(() => panels.address()).toBe(`/?sector=${a}`);
    expect(only(a).query()).toBeNull();
    expect(only(b).query()).not.toBeNull();
    await toggle('sector', b);
    await expect.element(only(a)).toBeInTheDocument();
  });

  it('reduces to one value by keyboard, in one step, and leaves the focus on its chip', async () => {
    await open();
    const [a, b] = [first('sector'), second('sector')];
    await again(`/?sector=${a},${b}`);
    await more().click();
    chip('sector', a).element().focus();
    await userEvent.tab();
    await expect.element(only(a)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => panels.history.entries()).toEqual([`/?sector=${a},${b}`, `/?sector=${a}`]);
    await expect.element(chip('sector', a)).toHaveFocus();
  });
});
