import type { Commitment } from '../../domain/catalogue.ts';
import { hasDeadlinePassed, isBeside, VERDICTS, type Verdict, verdictCounts } from '../../domain/commitment.ts';
import { dateSpan } from '../../domain/date.ts';
import type { Language } from '../../domain/language.ts';
import { formatDate } from '../../languages/format.ts';
import type { Messages } from '../../languages/messages.ts';

type ShownVerdict = Verdict<Commitment['record'][number]>;

const hasDay = (date: string): boolean => date.length === 10;

/** “Done on 16 Oct 2023”. */
export function verdictText({ kind, date }: ShownVerdict, { ledger }: Messages, language: Language): string {
  return kind === 'not-promised'
    ? ledger.notPromised
    : ledger.verdictOn[kind](formatDate(date, language, 'short'), hasDay(date));
}

/**
 * Remarks to show beside a verdict: changes, disputes, dangers, and a deadline.
 *
 * @param day the day on which to judge whether the deadline has passed, YYYY-MM-DD
 */
export function besideVerdict(
  { deadline }: Pick<Commitment, 'deadline'>,
  verdict: ShownVerdict,
  { ledger }: Messages,
  language: Language,
  day: string,
): readonly string[] {
  const events = verdict.beside.flatMap(({ date, kind, party }) => {
    if (!isBeside(kind)) return [];
    return [ledger.beside[kind](formatDate(date, language, 'short'), hasDay(date), party ?? null)];
  });
  if (!deadline || verdict.kind === 'done' || verdict.kind === 'not-promised') return events;
  const date = formatDate(deadline.date, language, 'short');
  const passed = hasDeadlinePassed(deadline.date, verdict, day);
  return [...events, passed ? ledger.deadlinePassed(date) : ledger.deadline(date)];
}

/**
 * The short form of a verdict, at most nine words in English: “Done on 16 Oct 2023”, “Under way; changed on 23 Jul 2024”, “Last
 * record 17 Feb 2023, due 2024”. Of the remarks, only the latest is included, and only where the verdict alone would mislead:
 * because nothing was recorded since, or a deadline has passed.
 *
 * @param day the day on which to judge whether the deadline has passed, YYYY-MM-DD
 */
export function shortVerdict(
  { deadline }: Pick<Commitment, 'deadline'>,
  verdict: ShownVerdict,
  messages: Messages,
  language: Language,
  day: string,
): string {
  const { ledger } = messages;
  if (verdict.kind === 'not-promised') return ledger.notPromised;
  const latest = verdict.beside.at(-1);
  if (latest && isBeside(latest.kind) && dateSpan(latest.date).from >= dateSpan(verdict.date).from) {
    const { kind, date } = latest;
    return ledger.verdictBut[kind](ledger.verdicts[verdict.kind], formatDate(date, language, 'short'), hasDay(date));
  }
  if (!deadline || verdict.kind === 'done' || !hasDeadlinePassed(deadline.date, verdict, day)) {
    return verdictText(verdict, messages, language);
  }
  // Month and year only: with the day it would be ten words.
  const due = formatDate(deadline.date.slice(0, 'YYYY-MM'.length), language, 'short');
  return ledger.verdictDue[verdict.kind](formatDate(verdict.date, language, 'short'), hasDay(verdict.date), due);
}

/**
 * The day on which a commitment is judged: the day shown, or else the last day the data cover. Never today, so that a page says the
 * same whenever it is read.
 *
 * @param newest day of the newest entry in the catalogue, YYYY-MM-DD
 * @param at the day shown, YYYY-MM-DD; null for the latest
 */
export function judgedOn({ lookedFor }: Pick<Commitment, 'lookedFor'>, newest: string, at: string | null): string {
  return at ?? (lookedFor.date > newest ? lookedFor.date : newest);
}

/** “3 commitments: 1 done, 2 under way”; for a day before the document, that nothing is promised yet. */
export function tallyText(verdicts: readonly Pick<ShownVerdict, 'kind'>[], { ledger }: Messages): string {
  if (verdicts.some(({ kind }) => kind === 'not-promised')) return ledger.notPromised;
  const counts = verdictCounts(verdicts);
  const told = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) =>
    ledger.counted[verdict](counts[verdict]),
  );
  return ledger.tally(verdicts.length, told);
}
