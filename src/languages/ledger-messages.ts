import type { BesideKind, CommitmentKind, FollowUpKind, LedgerOrder, VerdictKind } from '../domain/commitment.ts';

type Text = string;

/** The words of the ledger: what was promised, and what became of it. Wording must stay neutral. */
export interface LedgerMessages {
  /** Label of the tab: one word. */
  readonly title: Text;
  /** @param document the document's short name, here and below */
  readonly heading: (document: Text) => Text;
  readonly lead: (count: number, document: Text) => Text;
  /** For search engines and previews. @param counts made by `counted` */
  readonly description: (count: number, document: Text, counts: readonly Text[]) => Text;
  /** Heading of the section on a place page and at a paragraph. */
  readonly becameOf: Text;
  /** Accessible name of the table. */
  readonly table: Text;
  readonly count: (count: number) => Text;
  readonly shownOf: (shown: number, all: number) => Text;
  readonly nothingShown: Text;
  /** How many commitments have a verdict, for use within a sentence. */
  readonly counted: Readonly<Record<VerdictKind, (count: number) => Text>>;
  /** A number of commitments and how many have each verdict. */
  readonly tally: (count: number, counts: readonly Text[]) => Text;
  readonly verdicts: Readonly<Record<VerdictKind, Text>>;
  /** @param exact whether the date includes a day */
  readonly verdictOn: Readonly<Record<VerdictKind, (date: Text, exact: boolean) => Text>>;
  /** Instead of a verdict, for a day before the document. */
  readonly notPromised: Text;
  readonly skip: Text;
  readonly lookedFor: (date: Text) => Text;
  /** Remarks shown beside a verdict. */
  readonly beside: Readonly<Record<BesideKind, (date: Text, exact: boolean, party: Text | null) => Text>>;
  /** The short form of a verdict with a later remark. @param verdict one of `verdicts` */
  readonly verdictBut: Readonly<Record<BesideKind, (verdict: Text, date: Text, exact: boolean) => Text>>;
  /** The short form of a verdict whose deadline has passed. */
  readonly verdictDue: Readonly<
    Record<Exclude<VerdictKind, 'done'>, (date: Text, exact: boolean, deadline: Text) => Text>
  >;
  readonly deadline: (date: Text) => Text;
  readonly deadlinePassed: (date: Text) => Text;
  readonly kinds: Readonly<Record<CommitmentKind, Text>>;
  readonly kindNotes: Readonly<Record<CommitmentKind, Text>>;
  readonly endless: Text;
  readonly followUpKinds: Readonly<Record<FollowUpKind, Text>>;
  readonly followUps: (count: number) => Text;
  readonly noFollowUps: Text;
  readonly followUpsFailed: Text;
  readonly passage: (where: Text) => Text;
  /** For a later text of which only an account was read that names no passage. */
  readonly passageNotNamed: Text;
  readonly columns: Readonly<Record<'number' | 'commitment' | 'by' | 'verdict', Text>>;
  readonly orders: Readonly<Record<LedgerOrder, Text>>;
  readonly sorted: (order: Text) => Text;
  readonly place: Text;
  readonly allPlaces: Text;
  readonly byVerdict: Text;
  readonly commitment: (id: Text) => Text;
  readonly ruleTitle: Text;
  readonly ruleLead: Text;
  readonly rule: Readonly<Record<VerdictKind, Text>>;
  readonly ruleBeside: Text;
  readonly ruleSilence: Text;
  readonly codingTitle: Text;
  readonly laterTexts: Text;
  readonly laterTextsNote: Text;
  /** How many commitments a later text follows up. */
  readonly followsUp: (count: number) => Text;
}
