import type { AccessibilityMessages } from '../accessibility-messages.ts';

export const en: AccessibilityMessages = {
  description:
    'What was done so that everybody can use this atlas, how it was tested, and what is known to be missing.',
  intro:
    'This atlas is meant for everybody: for who reads with the ears or the fingers, uses no mouse, needs large letters or strong contrast, or has a slow line. Its aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
  state:
    'Its makers test it themselves and know of no failure of that level apart from what is listed below. Nobody independent has examined it yet.',
  ways: {
    title: 'Ways to use it',
    items: [
      'Everything that the map shows of a place is also in words: status, position, distance and direction. The table of places holds all of them.',
      'Every page can be read without scripts, and without the map.',
      'All controls work by keyboard. “Display and keys”, at the foot of the text, lists the keys, and turns off those of a single character.',
      'There, too, the page is made light or dark, of high contrast, or still. Where nothing is chosen it follows the settings of the system.',
      'Text can be enlarged and spaced out as the browser allows; pages can be zoomed with two fingers.',
    ],
  },
  tested: {
    title: 'What was tested, and how',
    items: [
      'Automatically, in Chromium, a sample with every change and all of it before a release: the rules of axe on all kinds of pages and dialogs, in each language, light and dark, in a wide and in a narrow window.',
      'In the same way: the tasks of a reader, done by keyboard alone; what assistive technology is told of the main views; windows down to 320 × 256 pixels, and text of twice the size; contrast of the symbols against the map.',
      'The same tasks, automatically, in Firefox.',
      'On 27 November 2026, one by one, in Chromium: 93 views, with enlarged and spaced-out text, forced colours, reduced motion, touch, without scripts, and on a slow line. The failures found then have been mended, but for what is listed below.',
    ],
  },
  missing: {
    title: 'What is known to be missing',
    items: [
      'Nobody who depends on a screen reader, a magnifier, speech input or a switch has tested the atlas yet. What is known of screen readers comes from the information that Chromium gives them.',
      'Safari and real phones have not been tested.',
      'What lies around the places on the map (coasts, rivers, roads, relief) is drawn and not described. Distances and directions of the places are told.',
      'Links to sources within sentences are as high as their line, and some stand near each other: not all of them are targets of 24 pixels.',
      'Titles of sources are in the language of the source, and the sources themselves are pages and files of others.',
      'There is no version in easy language and none in sign language.',
      'Where Khmer lines break depends on the browser’s dictionary.',
    ],
  },
  report: {
    title: 'If something keeps you out',
    text: 'Please say what you wanted to do, on which page, and with which browser and aids.',
    contact: 'Write to those who run this site',
    noContact:
      'This copy of the atlas names no address to write to. Please tell the one who gave you the link, or whoever runs the site at this address.',
  },
  written: (day) => `Written on ${day}, from the makers’ own tests.`,
};
