/**
 * What assistive technology is told: whoever has nothing else finds out of each subject where it is, what was promised, what became
 * of it, and by what source, in this order, and sends the link. What is said in so many words is the data's.
 */
import { placeName, SUBJECTS } from './driver/drawn.ts';
import { expect, test } from './driver/fixtures.ts';
import { EVERYTHING } from './driver/sample.ts';
import { WORDS } from './driver/words.ts';

for (const id of EVERYTHING ? SUBJECTS : SUBJECTS.slice(-1)) {
  test(`the tree answers for ${id}: its state, the promise, what became of it, where, by what source`, async ({
    atlas,
  }) => {
    await atlas.read(`./place/${id}/`);
    const name = placeName(id);
    await expect(atlas.placePage(id)).toMatchAriaSnapshot(`
      - article "${name}":
        - button "Close"
        - heading "${name}" [level=2]
        - list "Names in the other languages":
          - listitem
          - listitem
        - paragraph:
          - button "Show on the map"
        - term: /^Then/
        - definition:
          - strong
        - term: Latest known
        - definition:
          - strong
          - paragraph:
            - link
        - heading "In the communiqué" [level=3]
        - paragraph:
          - link /^Paragraph \\d+/
        - region "What became of it":
          - heading "What became of it" [level=3]
          - list:
            - listitem:
              - paragraph:
                - link /^Commitment \\d+/
              - paragraph: /\\d{4}/
        - heading "Timeline" [level=3]
        - list:
          - listitem:
            - time
            - paragraph:
              - link
        - heading "Where it is" [level=3]
        - paragraph:
          - strong: /position/
        - heading "Sources" [level=3]
        - list:
          - listitem:
            - link
    `);
  });
}

test('the tree of the front page has its landmarks and headings in order', async ({ atlas, page }) => {
  await atlas.read('./');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - group "Sectors":
        - button "All sectors"
      - button "More filters"
      - link "Read"
      - link /^Places · \\d+$/
      - link "Ledger"
      - button "Follow the text"
      - search:
        - searchbox "Search places and text"
      - region:
        - heading [level=2]
        - region "What became of it":
          - heading "What became of it" [level=3]
          - list:
            - listitem:
              - link
      - region "Overview"
      - article "The communiqué":
        - heading "The communiqué" [level=2]
      - region "Places":
        - heading "Places" [level=2]
        - list "Places":
          - listitem:
            - link
      - region "Data":
        - heading "Data" [level=2]
        - paragraph:
          - button "Display and keys"
        - paragraph:
          - button "Read offline"
        - paragraph:
          - link "Accessibility"
  `);
});

test('the tree of the share dialog leads to the link', async ({ atlas, page }) => {
  await atlas.read('./place/angkor-wat/');
  await page.getByRole('button', { name: WORDS.en.share, exact: true }).press('Enter');
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Share this view":
      - heading "Share this view" [level=2]
      - button "Close"
      - tablist "Ways to share":
        - tab "Link" [selected]
      - tabpanel "Link":
        - textbox "Address of this view"
        - button "Copy link"
  `);
});
