/**
 * The ledger: what the document promised and what became of each promise. Verdicts are never entered by hand: they follow from dated
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

/** Kinds that do not decide a verdict by themselves, and are reported beside whatever verdict there is. */
export type BesideKind = Extract<FollowUpKind, 'changed' | 'disputed' | 'endangered'>;

/** Whether a kind is one of those reported beside a verdict. */
export function isBeside(kind: FollowUpKind): kind is BesideKind {
  return kind === 'changed' || kind === 'disputed' || kind === 'endangered';
}

/** In the order of the ledger and of addresses. The ids are public: they stand in shared addresses. */
export const VERDICTS = ['done', 'under-way', 'restated', 'no-record'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

/** What can be said of a commitment on a given day. Before the day of the text nothing was promised, so there is nothing to judge. */
export type OutcomeKind = VerdictKind | 'not-promised';

export interface FullFollowUp {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly kind: FollowUpKind;
  readonly text: Localized<string>;
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  /** Where in a later document it stands. */
  readonly passage?: Localized<string>;
  /** It stands in a later document, but the account consulted does not say where. */
  readonly passageNotNamed?: true;
  /** Who restated, changed or disputed it, where only one of several parties did. */
  readonly party?: Localized<string>;
  /** The place whose history has the event. */
  readonly place?: string;
}

/** The fields of a follow-up that the verdict needs. Every page carries these; the rest comes with the ledger. */
export interface FullFollowUpMark {
  readonly date: string;
  readonly kind: FollowUpKind;
  readonly party?: Localized<string>;
}

export interface FullCommitment {
  /** `c` and a number, as in `c12`. */
  readonly id: string;
  readonly paragraph: number;
  /** Id of the place whose link in that paragraph marks where the commitment begins. */
  readonly mention?: string;
  /** Codes of the parties that make it; all of the document's parties where they make it together. */
  readonly by: readonly string[];
  readonly kind: CommitmentKind;
  /** Whether there is a state of affairs that would fulfil it. Only then can it be done. */
  readonly hasEnd: boolean;
  readonly sectors: readonly SectorId[];
  readonly places: readonly string[];
  readonly summary: Localized<string>;
  readonly deadline?: { readonly date: string; readonly sources: readonly string[] };
  /** The day somebody last searched for news of it, and where. */
  readonly lookedFor: { readonly date: string; readonly where: readonly LookedIn[] };
  /** In order of date. */
  readonly followUps: readonly FullFollowUp[];
}

/** A commitment as every page carries it. */
export interface FullCommitmentSummary extends Omit<FullCommitment, 'followUps'> {
  /** Its follow-ups without their texts, in order of date. */
  readonly record: readonly FullFollowUpMark[];
}

/** A commitment as stored with the places it concerns. */
export interface PlaceCommitment {
  readonly id: string;
  /** The day of the text, YYYY-MM-DD; repeated here because filters test each place on its own. */
  readonly promised: string;
  readonly record: readonly Dated[];
}

export interface Verdict<Event> {
  readonly kind: OutcomeKind;
  /**
   * The day it was done; otherwise the date of the latest record that is not a dispute or danger; otherwise, or where it was not promised
   * yet, the day of the text.
   */
  readonly date: string;
  /** The follow-up that the verdict rests on (a later record may only repeat it); null where there is none. */
  readonly event: Event | null;
  /** What changed, disputes or endangers it; reported beside every verdict. */
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

/** @returns the id of the commitment that an address fragment names, or null where it names something else */
export function commitmentOf(fragment: string | null): string | null {
  return fragment !== null && /^c[1-9]\d{0,3}$/.test(fragment) ? fragment : null;
}

/**
 * What became of a commitment, as far as it was known on a day. Before the day of the text nothing is promised, whatever came before.
 *
 * Done: some follow-up is `done` and no later one is `changed` or `disputed`; the first such day counts. Under way: some is `advanced`,
 * or was `done` and later changed or disputed. Restated: some is `restated` or `changed`. Otherwise there is no record. A verdict other
 * than done is dated by the latest follow-up of any of these kinds, because readers see that date as “last record”. What was done and
 * is `endangered` afterwards stays done: a road that was opened can still be damaged.
 *
 * @param followUps in order of date
 * @param documentDay the day of the text, YYYY-MM-DD
 * @param day YYYY-MM-DD; null for the latest known. A follow-up with a partial date counts from the first day it may stand for.
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
 * The kind of verdict, without its date.
 *
 * @param day YYYY-MM-DD; null for the latest known
 * @param documentDay the day of the text, YYYY-MM-DD; without it, every day counts as after the text
 */
export function verdictKindOf(record: readonly Dated[], day: string | null, documentDay = ''): OutcomeKind {
  return verdictOf(record, documentDay, day).kind;
}

/** Every kind of verdict that a commitment has had, from the day of the text on. */
export function verdictsEver(record: readonly Dated[]): readonly OutcomeKind[] {
  const days = record.map(({ date }) => dateSpan(date).from);
  return [...new Set(['', ...days].map((day) => verdictKindOf(record, day)))];
}

/**
 * Whether a deadline has passed without the commitment being done.
 *
 * @param deadline as precise as it was stated; a year passes with its last day
 * @param day YYYY-MM-DD, the day to judge by
 */
export function hasDeadlinePassed(deadline: string, verdict: Pick<Verdict<unknown>, 'kind'>, day: string): boolean {
  return verdict.kind !== 'done' && dateSpan(deadline).to < day;
}

/** How many commitments have each verdict; those not promised yet are not counted. */
export function verdictCounts(
  verdicts: readonly Pick<Verdict<unknown>, 'kind'>[],
): Readonly<Record<VerdictKind, number>> {
  const counts = { done: 0, 'under-way': 0, restated: 0, 'no-record': 0 };
  for (const { kind } of verdicts) if (kind !== 'not-promised') counts[kind] += 1;
  return counts;
}
