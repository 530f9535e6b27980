import type { DocumentMessages } from '../document-messages.ts';

export const zh: DocumentMessages = {
  toAtlas: '返回图集',
  languages: '本页的其他语言版本',
};
