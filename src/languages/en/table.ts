import type { TableMessages } from '../table-messages.ts';

export const table: TableMessages['table'] = {
  title: 'Table of places',
  heading: 'All places in a table',
  lead: (places, document) =>
    `Everything the map shows, in words: the ${places} places of ${document}, with their status then and now, what became of what was promised there, and where they lie. Filters and order are those of the list.`,
  skip: 'Skip to the table',
  open: 'As a table',
  close: 'As a list',
  columns: {
    name: 'Place',
    now: 'Latest known',
    became: 'What became of it',
    position: 'Position',
    from: (place) => `From ${place}`,
  },
  noCommitment: 'no promise',
  none: 'none',
  here: 'here',
};
