import type { MapKeysMessages } from '../map-keys-messages.ts';
import { counted } from './forms.ts';

export const mapKeys: MapKeysMessages = {
  canvas:
    'Map. Arrow keys go to the nearest place in their direction, or move the map where there is none; Enter opens the place, plus and minus zoom, Escape goes back. The list of places holds everything the map shows.',
  embedded: {
    scrollHint: 'Use Ctrl + scroll to zoom the map',
    scrollHintMac: 'Use ⌘ + scroll to zoom the map',
    touchHint: 'Use two fingers to move the map',
  },
  place: (name, status, where) => `${name}: ${status}; ${where}`,
  middle: 'the middle of the map',
  none: {
    up: 'No place in view farther north; the map moves.',
    down: 'No place in view farther south; the map moves.',
    left: 'No place in view farther west; the map moves.',
    right: 'No place in view farther east; the map moves.',
  },
  back: (name, status) => `Back on the map, at ${name}: ${status}`,
  inView: (names, more) =>
    names.length === 0
      ? 'No place is in view.'
      : `In view: ${names.join(', ')}${more > 0 ? ` and ${counted(more, 'more place', 'more places')}` : ''}`,
};
