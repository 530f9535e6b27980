import type { Catalogue, Place } from '../../domain/catalogue.ts';
import { verdictOf } from '../../domain/commitment.ts';
import { shownStatusOn, statusOn } from '../../domain/status.ts';
import { formatDate } from '../../languages/format.ts';
import type { Messages } from '../../languages/messages.ts';
import { statusText } from '../../languages/status-text.ts';
import { useCatalogue, useMessages, useView } from '../../state/react/atlas.tsx';
import type { StillView } from '../../state/selectors.ts';
import { judgedOn, shortVerdict, tallyText } from '../ledger/verdict-words.ts';

/** The most important facts in one line: what became of the commitments about the place, and its current status. */
export function AnswerLine({ place }: { readonly place: Place }) {
  const catalogue = useCatalogue();
  const messages = useMessages();
  const view = useView();
  return <p className="place-status-line">{answer(place, catalogue, view, messages)}</p>;
}

function answer(place: Place, catalogue: Catalogue, view: StillView, messages: Messages): string {
  const { edition, newest } = catalogue;
  const { at, language } = view;
  const own = catalogue.commitments.filter(({ places }) => places[0] === place.id);
  const chosen = own.find(({ id }) => edition.lede.includes(id)) ?? (own.length === 1 ? own[0] : undefined);
  const shownStatus = shownStatusOn(place.history, at);
  const state = shownStatus ? statusText(shownStatus, messages, place) : messages.noStatus;
  const verdicts = own.map(({ record }) => verdictOf(record, edition.document.date, at));
  if (chosen) {
    const verdict = verdictOf(chosen.record, edition.document.date, at);
    return messages.place.answer(
      shortVerdict(chosen, verdict, messages, language, judgedOn(chosen, newest, at)),
      state,
    );
  }
  if (own.length > 0) return `${tallyText(verdicts, messages)} · ${state}`;
  const status = statusOn(place.history, at);
  return status ? `${state} · ${messages.asOf(formatDate(status.entry.date, language))}` : state;
}
