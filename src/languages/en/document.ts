import type { DocumentMessages } from '../document-messages.ts';

export const en: DocumentMessages = {
  toAtlas: 'To the atlas',
  languages: 'This page in other languages',
};
