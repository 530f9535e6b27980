import type { ChangesMessages } from '../changes-messages.ts';

export const en: ChangesMessages = {
  title: 'Corrections and additions',
  description: 'What was wrong or missing in the data of this atlas, what was done about it, when, and why.',
  intro:
    'Whatever was wrong in the data of this atlas is put right in public. Each entry says what changed, on which day, and why. The words around the data are not listed here.',
  kinds: { corrected: 'Corrected', added: 'Added', recoded: 'Rule changed' },
  why: 'Why:',
  sources: 'Sources:',
  about: 'About:',
  paragraph: (number) => `¶ ${number}`,
  feed: 'Follow the changes (Atom feed)',
};
