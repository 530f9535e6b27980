/** What only the ledger shows: it is loaded with the ledger, so that no other page carries it. */
import type { Localise, Source } from './catalogue.ts';
import type { FullFollowUp } from './commitment.ts';
import type { Localized } from './language.ts';

/** A text of the same parties, published later. */
export interface FullLaterText {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly name: Localized<string>;
  /** Keys of the sources in which it was read, the fullest first. */
  readonly sources: readonly string[];
  /** Ids of the commitments that it follows up. */
  readonly commitments: readonly string[];
}

/** What only the ledger shows. */
export interface FullLedger {
  /** By the id of the commitment; absent where there are none. */
  readonly followUps: Readonly<Record<string, readonly FullFollowUp[]>>;
  /** In order of date. */
  readonly laterTexts: readonly FullLaterText[];
  /** Every source that the ledger cites. */
  readonly sources: Readonly<Record<string, Source>>;
}

export type Ledger = Localise<FullLedger>;
export type FollowUp = Localise<FullFollowUp>;
export type LaterText = Localise<FullLaterText>;

/** How promises and what became of them are coded, for readers: `docs/ledger.md` in plain words. */
export interface CodingRules {
  readonly lead: string;
  readonly sections: readonly { readonly title: string; readonly rules: readonly string[] }[];
}

/** Everything that the ledger shows beside the catalogue. */
export interface WholeLedger extends Ledger {
  readonly codingRules: CodingRules;
}
