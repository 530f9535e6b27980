import type { FindingMessages } from '../finding-messages.ts';
import { counted } from './forms.ts';
import { ledger } from './ledger.ts';

export const finding: FindingMessages = {
  filter: {
    precisions: {
      surveyed: 'Surveyed',
      site: 'At the site',
      approximate: 'Approximate',
      indicative: 'Indicative',
      none: 'Not pinned',
    },
    more: 'More filters',
    active: 'Filters in use',
    remove: (facet, value) => `Remove filter: ${facet}, ${value}`,
    clearAll: 'Clear all',
    showThese: (value) => (value === 1 ? 'Show it on the map' : `Show these ${value} on the map`),
    gives: (value) => `Choosing it leaves ${counted(value, 'place', 'places')}`,
    keys: 'Arrow keys go from one to the next.',
    only: 'only',
    onlyThis: (value) => `Only ${value}`,
    wayOut: 'Together, these filters leave nothing. You can drop one:',
    without: (facet, value) => `${facet} (${counted(value, 'place', 'places')})`,
  },
  list: {
    sortBy: 'Sort by',
    orders: {
      text: 'Order of the text',
      name: 'Name',
      distance: 'Distance from the map’s centre',
      status: 'Status',
    },
    sorted: (order) => `Places sorted: ${order}`,
    measured:
      'Measured from the middle of the map to each symbol, in a straight line. Move the map and the list follows.',
    needsMap: 'Distances need the map. Until it is drawn, the places stand in the order of the text.',
    onlyWithMap: 'only with the map',
    away: (distance, direction) => `${distance} ${direction}`,
    nowhere: 'Without a place of their own',
    nowhereNote: 'Agreements and bodies that cannot be pinned: there is nothing to measure to.',
  },
  search: {
    label: 'Search places and text',
    short: 'Search',
    close: 'Close search',
    keys: 'Up and down arrows go through the results, Enter opens the first, Escape closes.',
    text: 'Text',
    similar: 'Nothing has exactly these words. This comes close:',
    outside: 'outside the chosen filters',
    advice: 'Names in any language and spelling, codes, or words of the text. For example:',
    nothing: (query) => `Nothing found for “${query}”.`,
    nothingAdvice:
      'Try fewer letters, another spelling or another language. The list of places has everything the map shows.',
    found: (places, paragraphs, commitments) =>
      places + paragraphs + commitments === 0
        ? 'Nothing found.'
        : commitments === 0
          ? `${counted(places, 'place', 'places')} and ${counted(paragraphs, 'paragraph', 'paragraphs')} found.`
          : `${counted(places, 'place', 'places')}, ${counted(paragraphs, 'paragraph', 'paragraphs')} and ${ledger.count(commitments)} found.`,
    failed: 'The search could not be loaded. Check the connection and try again.',
  },
  overview: {
    title: 'Overview',
    legend: 'What the symbols mean',
    legendStatus: 'Status: how full',
    legendKind: 'Kind: which sign',
    legendPosition: 'Position: how sure',
    legendYears: 'Bar of years: when',
    legendYearsNote:
      'From the first record to the last. The upright line is the day of the document, the point is the verdict.',
    figures: 'In figures',
    figuresSummary: (places, sectors, changed, document) =>
      `${counted(places, 'place', 'places')} in ${counted(sectors, 'sector', 'sectors')}; ${changed} changed status since ${document}.`,
    sectors: 'What the text commits to, sector by sector',
    paragraphs: 'Paragraphs',
    unitPlace: 'One circle is one place, filled as on the map',
    unitParagraph: 'One square is one paragraph; the filled ones are commitments',
    countOf: (name, value) => `${name}: ${value}`,
    choose: 'Choose a row to filter by it. A paragraph or place may belong to several sectors.',
    status: 'Status then and now',
    dayBar: (day, stage, value) => `${day}, ${stage}: ${counted(value, 'place', 'places')}`,
    withoutStatus: 'No status or no record',
    changed: (value) => `${counted(value, 'place', 'places')} changed between the two days.`,
  },
};
