import type { Commitment } from '../../domain/catalogue.ts';
import { hasDeadlinePassed, VERDICTS, type Verdict, verdictCounts } from '../../domain/commitment.ts';
import type { Language } from '../../domain/language.ts';
import { formatDate } from '../../languages/format.ts';
import type { Messages } from '../../languages/messages.ts';

type ShownVerdict = Verdict<Commitment['record'][number]>;

const hasDay = (date: string): boolean => date.length === 10;

/** “Done on 16 Oct 2023”. */
export function verdictText({ kind, date }: ShownVerdict, { ledger }: Messages, language: Language): string {
  return ledger.verdictOn[kind](formatDate(date, language, 'short'), hasDay(date));
}

/**
 * What is told beside a verdict: changes, disputes, and a deadline.
 *
 * @param day YYYY-MM-DD on which it is asked whether the deadline has passed
 */
export function besideVerdict(
  { deadline }: Pick<Commitment, 'deadline'>,
  verdict: ShownVerdict,
  { ledger }: Messages,
  language: Language,
  day: string,
): readonly string[] {
  const events = verdict.beside.flatMap(({ date, kind, party }) => {
    if (kind !== 'changed' && kind !== 'disputed') return [];
    return [ledger.beside[kind](formatDate(date, language, 'short'), hasDay(date), party ?? null)];
  });
  if (!deadline || verdict.kind === 'done') return events;
  const date = formatDate(deadline.date, language, 'short');
  const passed = hasDeadlinePassed(deadline.date, verdict, day);
  return [...events, passed ? ledger.deadlinePassed(date) : ledger.deadline(date)];
}

/** “3 commitments: 1 done, 2 under way”. */
export function tallyText(verdicts: readonly Pick<ShownVerdict, 'kind'>[], { ledger }: Messages): string {
  const counts = verdictCounts(verdicts);
  const told = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) =>
    ledger.counted[verdict](counts[verdict]),
  );
  return ledger.tally(verdicts.length, told);
}
