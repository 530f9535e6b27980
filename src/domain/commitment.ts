/**
 * The ledger: what the document promised and what became of each promise. A verdict is never typed: it follows from dated
 * follow-ups by the rule in `docs/ledger.md`, section 4.
 */
import { dateSpan } from './date.ts';
import type { Localized } from './language.ts';
import type { SectorId } from './sector.ts';
import type { Certainty, LookedIn } from './vocabulary.ts';

/** How far an undertaking binds: to act, to side with an act, to keep a policy. */
export const COMMITMENT_KINDS = ['commitment', 'support', 'position'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** What a later event does to a commitment. */
export const FOLLOW_UP_KINDS = ['done', 'advanced', 'restated', 'changed', 'disputed', 'endangered'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** What moves no verdict by itself and is told beside every one. */
export type BesideKind = Extract<FollowUpKind, 'changed' | 'disputed' | 'endangered'>;

export function isBeside(kind: FollowUpKind): kind is BesideKind {
  return kind === 'changed' || kind === 'disputed' || kind === 'endangered';
}

/** In the order of the ledger and of addresses. The ids are public: they stand in shared addresses. */
export const VERDICTS = ['done', 'under-way', 'restated', 'no-record'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

/** What can be said of a commitment on a day. Before the day of the text nothing was promised, and nobody can ask what became of it. */
export type OutcomeKind = VerdictKind | 'not-promised';

export interface FullFollowUp {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly kind: FollowUpKind;
  readonly text: Localized<string>;
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  /** Where in a later text it stands. */
  readonly passage?: Localized<string>;
  /** It stands in a later text, and the account that was read does not say where. */
  readonly passageNotNamed?: true;
  /** Who restated, changed or disputes it, where it is one of several. */
  readonly party?: Localized<string>;
  /** The place whose history has the event. */
  readonly place?: string;
}

/** What of a follow-up the verdict needs: readers get it with every page, the rest with the ledger. */
export interface FullFollowUpMark {
  readonly date: string;
  readonly kind: FollowUpKind;
  readonly party?: Localized<string>;
}

export interface FullCommitment {
  /** `c` and a number. */
  readonly id: string;
  readonly paragraph: number;
  /** The place linked in that paragraph with which it begins. */
  readonly mention?: string;
  /** Codes of the parties that commit themselves; all of the document's where they do so together. */
  readonly by: readonly string[];
  readonly kind: CommitmentKind;
  /** Whether one can say what the world looks like when it is kept. Only then can it be done. */
  readonly hasEnd: boolean;
  readonly sectors: readonly SectorId[];
  readonly places: readonly string[];
  readonly summary: Localized<string>;
  readonly deadline?: { readonly date: string; readonly sources: readonly string[] };
  /** The day somebody last looked for news of it, and where. */
  readonly lookedFor: { readonly date: string; readonly where: readonly LookedIn[] };
  /** In order of date. */
  readonly followUps: readonly FullFollowUp[];
}

/** A commitment as every page has it. */
export interface FullCommitmentSummary extends Omit<FullCommitment, 'followUps'> {
  /** Its follow-ups without their words, in order of date. */
  readonly record: readonly FullFollowUpMark[];
}

/** A commitment as its places know it. */
export interface PlaceCommitment {
  readonly id: string;
  /** The day of the text, YYYY-MM-DD: filters judge places one by one. */
  readonly promised: string;
  readonly record: readonly Dated[];
}

export interface Verdict<Event> {
  readonly kind: OutcomeKind;
  /**
   * When it was done; where it is not, of the latest record but what others say against it; the day of the text where there is none, and
   * where it was not promised yet.
   */
  readonly date: string;
  /** What it rests on, which a later record may only have said again; null where there is no record. */
  readonly event: Event | null;
  /** What changed, disputes or endangers it: told beside every verdict. */
  readonly beside: readonly Event[];
}

interface Dated {
  readonly date: string;
  readonly kind: FollowUpKind;
}

/** How the ledger may be sorted; the first is the default. The ids are public: they stand in shared addresses. */
export const LEDGER_ORDERS = ['text', 'verdict', 'record'] as const;
export type LedgerOrder = (typeof LEDGER_ORDERS)[number];

export function isLedgerOrder(value: string): value is LedgerOrder {
  return LEDGER_ORDERS.some((order) => order === value);
}

/** @returns the id of the commitment that a fragment names, or null where it names something else */
export function commitmentOf(fragment: string | null): string | null {
  return fragment !== null && /^c[1-9]\d{0,3}$/.test(fragment) ? fragment : null;
}

/**
 * What became of a commitment, as far as it was known on a day. Before the day of the text nothing is promised, whatever came before.
 *
 * Done: some follow-up is `done` and none later is `changed` or `disputed`; the first such day counts. Under way: some is `advanced`, or
 * was `done` and later changed or disputed. Said again: some is `restated` or `changed`. Otherwise there is no record. The day of what
 * is not done is that of the latest follow-up of any of these kinds: “last record” means the last. What is
 * `endangered` after it was done stays done: an open road can be damaged.
 *
 * @param followUps in order of date
 * @param documentDay the day of the text, YYYY-MM-DD
 * @param day YYYY-MM-DD; null for the latest known. A date without a day counts from the first day it may stand for.
 */
export function verdictOf<Event extends Dated>(
  followUps: readonly Event[],
  documentDay: string,
  day: string | null = null,
): Verdict<Event> {
  if (day !== null && day < documentDay) return { kind: 'not-promised', date: documentDay, event: null, beside: [] };
  const known = followUps.filter(({ date }) => day === null || dateSpan(date).from <= day);
  const beside = known.filter(({ kind }) => isBeside(kind));
  const isUndone = ({ date }: Event) =>
    beside.some(({ kind, date: later }) => kind !== 'endangered' && dateSpan(later).from > dateSpan(date).from);
  const done = known.find((event) => event.kind === 'done' && !isUndone(event));
  if (done) return { kind: 'done', date: done.date, event: done, beside };
  const last = known.findLast(({ kind }) => kind !== 'disputed' && kind !== 'endangered');
  if (!last) return { kind: 'no-record', date: documentDay, event: null, beside };
  const moved = known.findLast(({ kind }) => kind === 'advanced' || kind === 'done');
  if (moved) return { kind: 'under-way', date: last.date, event: moved, beside };
  return { kind: 'restated', date: last.date, event: last, beside };
}

/**
 * The verdict without its date.
 *
 * @param documentDay the day of the text, YYYY-MM-DD; without it, all days are after it
 */
export function verdictKindOf(record: readonly Dated[], day: string | null, documentDay = ''): OutcomeKind {
  return verdictOf(record, documentDay, day).kind;
}

/** The verdicts that a commitment has on any day, beginning with the day of the text. */
export function verdictsEver(record: readonly Dated[]): readonly OutcomeKind[] {
  const days = record.map(({ date }) => dateSpan(date).from);
  return [...new Set(['', ...days].map((day) => verdictKindOf(record, day)))];
}

/**
 * Whether a deadline has passed without its commitment being done.
 *
 * @param deadline as precise as it was named: a year passes with its last day
 * @param day YYYY-MM-DD, the day on which it is asked
 */
export function hasDeadlinePassed(deadline: string, verdict: Pick<Verdict<unknown>, 'kind'>, day: string): boolean {
  return verdict.kind !== 'done' && dateSpan(deadline).to < day;
}

/** How many commitments there are of each verdict; what was not promised yet has none. */
export function verdictCounts(
  verdicts: readonly Pick<Verdict<unknown>, 'kind'>[],
): Readonly<Record<VerdictKind, number>> {
  const counts = { done: 0, 'under-way': 0, restated: 0, 'no-record': 0 };
  for (const { kind } of verdicts) if (kind !== 'not-promised') counts[kind] += 1;
  return counts;
}
