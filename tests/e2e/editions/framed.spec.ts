import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { statusOn } from '../../../src/domain/status.ts';
import { listen } from '../../../src/tools/listen.ts';
import { expect, test } from '../driver/edition-fixtures.ts';
import { frameHeight } from '../driver/host-page.ts';

/** Opens a page of somebody else's: another port is another origin. */
async function hostPage(page: Page, body: string): Promise<Server> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>A paper</title><h1>A paper</h1>${body}`);
  });
  const port = await listen(server, 0, { strict: true });
  await page.goto(`http://127.0.0.1:${port}/`);
  return server;
}

/** The paper is another origin by intention, and has no icon. */
const OF_THE_PAPER = /request to another origin|favicon|404/;

let paper: Server | undefined;
test.afterEach(() => paper?.close());

/** The example of the documentation, for the site under test. */
function documentedExample(site: string, place: string): string {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/embed.md'), 'utf8');
  const example = /```html\n(.*?)```/s.exec(text)?.[1] ?? '';
  return example.replace('https://your.host/', site).replace('PLACE-ID', place);
}

test('the documented page talks with the atlas in its frame, whose steps are no entries of its history', async ({
  atlas,
  built,
  page,
  baseURL,
  expected,
}) => {
  expected.push(OF_THE_PAPER);
  const { id, name } = built.named;
  await atlas.holdMap();
  paper = await hostPage(page, documentedExample(`${baseURL}`, id));
  const frame = page.frameLocator('#atlas');
  await expect(page.getByText('everything')).toBeVisible();
  // The atlas has drawn itself, and has taken neither focus nor scroll position.
  expect(await page.evaluate(() => [document.activeElement?.tagName, window.scrollY])).toEqual(['BODY', 0]);
  const entries = await atlas.historyLength();
  await page.getByRole('button', { name: 'Show the first place' }).click();
  await expect(frame.getByRole('article', { name, exact: true })).toBeVisible();
  await expect(page.getByText(id, { exact: true })).toBeVisible();
  await frame.getByRole('button', { name: built.messages(built.first).close, exact: true }).click();
  await expect(page.getByText('everything')).toBeVisible();
  expect(await atlas.historyLength()).toBe(entries);
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(500);
});

test('in a sandbox without an origin the frame keeps its line and the way out, and nothing fails', async ({
  atlas,
  built,
  page,
  baseURL,
  expected,
}) => {
  expected.push(OF_THE_PAPER);
  const known = built.atHome.find(({ history }) => statusOn(history, null) !== null);
  if (!known) throw new Error('Of no place at home a status is known');
  const { id, name } = known;
  const words = built.messages(built.first);
  paper = await hostPage(
    page,
    `<iframe sandbox="allow-scripts" src="${baseURL}place/${id}/?embed=1" width="320" height="400"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText(words.embed.sandboxed, { exact: false })).toBeVisible();
  await expect(frame.getByRole('article', { name, exact: true })).toContainText(/as of/);
  await expect(frame.getByRole('link', { name: words.embed.openFull })).toBeVisible();
  expect(atlas.address()).toBe('/');
});
