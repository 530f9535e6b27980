import type { PreferencesMessages } from '../preferences-messages.ts';

export const preferences: PreferencesMessages = {
  theme: 'Colours',
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  contrast: 'Contrast',
  contrasts: { system: 'as the system', more: 'high' },
  motion: 'Motion',
  motions: { system: 'as the system', reduced: 'reduced' },
  kept: 'Kept in this browser alone. Links you send do not hold it.',
  keys: 'Keys',
  toggles: 'Keys that work anywhere on the page',
  keyColumn: 'Key',
  actColumn: 'What it does',
  parts: [
    {
      part: 'Anywhere',
      keys: [[['Esc'], 'closes what was opened last']],
    },
    {
      part: 'On the map',
      keys: [
        [['←', '↑', '→', '↓'], 'next place in that direction, or move the map'],
        [['Enter'], 'opens the place'],
        [['+', '−'], 'zoom'],
        [['Esc'], 'back to where you came from'],
      ],
    },
    {
      part: 'On the timeline',
      keys: [
        [['←', '→'], 'one month'],
        [['Shift ←', 'Shift →'], 'one day'],
        [['Page Up', 'Page Down'], 'one year'],
        [['Home', 'End'], 'first year, latest known'],
      ],
    },
    {
      part: 'While following the text',
      keys: [
        [['←', '→'], 'previous and next paragraph'],
        [['Home', 'End'], 'first and last paragraph'],
        [['Esc'], 'stops following'],
      ],
    },
    {
      part: 'In the search',
      keys: [
        [['↑', '↓'], 'through the results'],
        [['Enter'], 'opens the first result'],
        [['Esc'], 'closes the search'],
      ],
    },
  ],
};
