import type { OfflineMessages } from '../offline-messages.ts';

export const offline: OfflineMessages = {
  impossible: 'This browser keeps nothing for this page.',
  saved:
    'Saved in this browser: every page in every language, with its text, places, sources and what became of the promises, and the map in outline. That is done without asking.',
  notSaved: 'Nothing is saved in this browser yet. Where it asks to save data, nothing is saved unasked.',
  save: 'Save the pages',
  basemap: 'The map in detail (coasts, rivers, roads, towns, relief) is kept when you ask for it.',
  keep: (size) => `Keep for offline, ${size}`,
  keeping: 'Fetching the map',
  stop: 'Stop',
  kept: (size) => `The map in detail is kept as well: ${size}.`,
  remove: 'Remove the map',
  outcomes: {
    kept: 'Kept.',
    stopped: 'Stopped. Nothing of the map was kept.',
    removed: 'The map was removed.',
    failed: 'That could not be kept. Perhaps there is no network, or no room.',
  },
};
