import type { Messages } from '../messages.ts';
import { finding } from './finding.ts';
import { counted } from './forms.ts';
import { ledger } from './ledger.ts';
import { map } from './map.ts';
import { place } from './place.ts';
import { share } from './share.ts';
import { table } from './table.ts';

export const en: Messages = {
  ...place,
  ...map,
  ...finding,
  skipToText: 'Skip to the text',
  skipToList: 'Skip to the list of places',
  skipToMap: 'Skip to the map',
  home: (title) => `${title}, all places`,
  read: 'Read',
  places: 'Places',
  placesCount: (value) => counted(value, 'place', 'places'),
  language: 'Language',
  unofficial: 'unofficial translation',
  paragraph: (number) => `Paragraph ${number}`,
  paragraphTypes: { declaration: 'Declaration', commitment: 'Commitment', mechanism: 'Mechanism', event: 'Event' },
  outsideFilter: 'outside the chosen filters',
  placeOutsideFilter: 'This place is outside the chosen filters. It is shown because it is selected.',

  sectors: 'Sectors',
  allSectors: 'All sectors',
  filterNames: { sector: 'Sector', kind: 'Kind', status: 'Status', certainty: 'Position', verdict: 'Verdict' },
  shownOf: (shown, all) => `${shown} of ${counted(all, 'place', 'places')} shown`,
  nothingShown: 'No place matches these filters.',
  context: 'context, not named in the text',
  contextFor: 'Shown as context for',

  closed: (name) => `Closed: ${name}`,
  close: 'Close',
  loading: 'Loading…',

  share: 'Share',
  shareTitle: 'Share this view',
  shareFailed: 'Sharing could not be loaded. Copy the address from the address bar, or try again.',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyFailed: 'The browser did not allow copying. Select the address and copy it by hand.',
  addressLabel: 'Address of this view',

  droppedTitle: 'Part of this address was not understood',
  droppedParts: {
    path: (value) => `The page “${value}” does not exist.`,
    place: (value) => `There is no place “${value}”.`,
    sector: (value) => `There is no sector “${value}”.`,
    kind: (value) => `There is no kind “${value}”.`,
    status: (value) => `There is no status “${value}”.`,
    certainty: (value) => `There is no precision “${value}”.`,
    verdict: (value) => `There is no verdict “${value}”.`,
    sort: (value) => `There is no order “${value}”.`,
    order: (value) => `There is no order “${value}”.`,
    map: (value) => `“${value}” is not a position of the map.`,
    at: (value) => `“${value}” is not a day.`,
    embed: (value) => `“${value}” is no way to embed this page.`,
    q: (value) => `An address opens no search: type “${value}” into the search box.`,
    fragment: (value) => `“${value}” is not a part of this page.`,
  },
  placeMeant: (name) => `Did you mean “${name}”?`,
  languageFailed: 'This language could not be loaded. Check the connection and try again.',
  dismiss: 'Dismiss',
  crashTitle: 'Something went wrong',
  crashText: 'The page met an error it cannot recover from. Reloading usually helps; the address keeps your view.',
  reload: 'Reload',
  notStarted:
    'This page has not loaded completely. The text can be read and its links followed; the map, the search and the filters do not work.',
  newVersion:
    'A newer version of the atlas has been published, and parts of this page can no longer be loaded. Reload to go on where you are.',
  notFoundTitle: 'Page not found',
  notFoundText: 'There is no page at this address.',
  notFoundNear: 'Perhaps you were looking for:',
  sheetPeek: 'Show more of the map',
  sheetHalf: 'Show text and map',
  sheetFull: 'Show more of the text',
  data: {
    title: 'Data',
    text: 'Everything shown here can be downloaded and used again: places, positions with their precision, dated status, figures and sources, in three languages.',
    files: {
      geojson: 'Places with geometry',
      csv: 'Places as a table',
      communique: 'The digest with its mentions',
      commitments: 'Commitments with what became of them',
      'commitments-csv': 'Commitments as a table',
      linked: 'Places as linked data',
      mentions: 'Mentions as annotations',
      readme: 'What the fields mean (English)',
      catalog: 'List of the files, with version and hashes',
    },
    licence: 'Licence: CC BY 4.0',
    terms: (attribution) =>
      `Name the source as “${attribution}”. Geometry made from OpenStreetMap is marked in the files and is under the ODbL.`,
    changes: (last) => `Corrections and additions, last on ${last}`,
    version: (version, newest) => `Version ${version}; newest entry ${newest}.`,
    name: (title, document) => `${title}: places of ${document}`,
  },
  preview: {
    place: (name, shownStatus) => `${name}${shownStatus === null ? '' : `: ${shownStatus}`}. With a small map.`,
    home: (title) => `${title}, with a small map of its places.`,
  },
  embed: {
    about: (document) => `Places named in ${document}`,
    openFull: 'Open the full atlas',
    sandboxed: 'The page around this frame does not let it draw a map. The full atlas has it.',
  },
  ledger,
  lede: {
    headline: 'What was promised, where it is, what became of it',
    whole: (value) => `All ${ledger.count(value)}`,
    hint: 'Underlined words light up on the map.',
  },
  sharing: share,
  table,
  shortcuts: {
    search: 'Open the search with the key',
    preferences: 'Open “Display and keys” with the key',
    share: 'Open “Share this view” with the key',
  },
  preferences: 'Display and keys',
  accessibility: 'Accessibility',
  preferencesFailed: '“Display and keys” could not be loaded. Try again.',
  offline: 'Read offline',
  offlineFailed: '“Read offline” could not be loaded. Try again.',
};
