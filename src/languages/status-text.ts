import type { CompletePlace } from '../domain/catalogue.ts';
import type { ShownStatus } from '../domain/status.ts';
import type { Messages } from './messages.ts';

/**
 * A status in words.
 *
 * @param place the place whose status it is, since the words depend on it: a temple is listed, an agreement signed. Null for a
 *   general word that fits places of different kinds
 */
export function statusText(
  shownStatus: NonNullable<ShownStatus>,
  messages: Messages,
  place: Pick<CompletePlace, 'statusWords'> | null,
): string {
  switch (shownStatus) {
    case 'not-announced':
      return messages.time.notAnnounced;
    case 'no-record':
      return messages.time.noRecord;
    default:
      return place ? messages.statusWords[place.statusWords][shownStatus] : messages.stages[shownStatus];
  }
}
