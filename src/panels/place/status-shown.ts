import type { ShownStatus } from '../../domain/status.ts';
import type { Messages } from '../../languages/messages.ts';

/** A shownStatus in the reader's words. */
export function statusText(shownStatus: NonNullable<ShownStatus>, messages: Messages): string {
  switch (shownStatus) {
    case 'not-announced':
      return messages.time.notAnnounced;
    case 'no-record':
      return messages.time.noRecord;
    default:
      return messages.stages[shownStatus];
  }
}
