import type { PlacePageMessages } from '../place-page-messages.ts';

export const placePage: PlacePageMessages = {
  ofThePlace: 'State of the place',
  ofThePromise: 'Of the promise; the state of the place is told above.',
  ends: 'Ends:',
  extent: (south, north, west, east) => `As drawn, it extends from ${south} to ${north} and from ${west} to ${east}.`,
  degrees: (value, hemisphere) => `${value}° ${hemisphere}`,
  middle: (where) => `As drawn, its middle lies ${where}.`,
};
