import type { Catalogue } from '../domain/catalogue.ts';
import { VERDICTS, verdictCounts, verdictOf } from '../domain/commitment.ts';
import type { Messages } from '../languages/messages.ts';
import { selectMissing, selectPlace } from '../state/selectors.ts';
import type { Snapshot } from '../state/store.ts';

export interface Head {
  readonly title: string;
  readonly description: string;
}

/**
 * Title and description of a view, for the browser's tab, previews and search engines.
 *
 * @param summary summary of the open place, used as the description; only the prerenderer, which has the details, passes it
 */
export function headOf(
  { catalogue, dropped, messages, view }: Pick<Snapshot, 'catalogue' | 'dropped' | 'messages' | 'view'>,
  summary = '',
): Head {
  const place = selectPlace({ catalogue, view });
  const { title, description } = catalogue.edition.words;
  if (view.ledger) return ledgerHead(catalogue, messages);
  if (selectMissing({ dropped, view })) return { title: `${messages.notFoundTitle} · ${title}`, description };
  if (view.table) {
    const { heading, lead } = messages.table;
    return {
      title: `${heading} · ${title}`,
      description: lead(catalogue.places.length, catalogue.edition.words.document.short),
    };
  }
  if (!place) return { title, description };
  return { title: `${place.name} · ${title}`, description: summary };
}

function ledgerHead({ commitments, edition }: Catalogue, { ledger }: Messages): Head {
  const { short } = edition.words.document;
  const counts = verdictCounts(commitments.map(({ record }) => verdictOf(record, edition.document.date)));
  return {
    title: `${ledger.heading(short)} · ${edition.words.title}`,
    description: ledger.description(
      commitments.length,
      edition.words.document.full,
      VERDICTS.map((verdict) => ledger.counted[verdict](counts[verdict])),
    ),
  };
}
