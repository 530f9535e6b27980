import type { Standing } from '../domain/status.ts';
import type { Messages } from '../i18n/messages.ts';

/** A standing in the reader's words. */
export function standingText(standing: NonNullable<Standing>, messages: Messages): string {
  switch (standing) {
    case 'not-announced':
      return messages.time.notAnnounced;
    case 'no-record':
      return messages.time.noRecord;
    default:
      return messages.stages[standing];
  }
}
