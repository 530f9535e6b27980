import type { DocumentMessages } from '../document-messages.ts';

export const km: DocumentMessages = {
  toAtlas: 'ទៅអាត្លាស',
  languages: 'ទំព័រនេះជាភាសាផ្សេងទៀត',
};
