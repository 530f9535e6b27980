/** What only the ledger shows. It is loaded with the ledger, so that no other page has to carry it. */
import type { Localise, Source } from './catalogue.ts';
import type { FullFollowUp } from './commitment.ts';
import type { Localized } from './language.ts';

/** A later document of the same parties. */
export interface FullLaterText {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly name: Localized<string>;
  /** Keys of the sources it was read in, the most complete first. */
  readonly sources: readonly string[];
  /** Ids of the commitments that it follows up on. */
  readonly commitments: readonly string[];
}

/** The part of the ledger that the catalogue leaves out. */
export interface FullLedger {
  /** By commitment id; an id is missing where there are no follow-ups. */
  readonly followUps: Readonly<Record<string, readonly FullFollowUp[]>>;
  /** In order of date. */
  readonly laterTexts: readonly FullLaterText[];
  /** Every source that the ledger cites. */
  readonly sources: Readonly<Record<string, Source>>;
}

export type Ledger = Localise<FullLedger>;
export type FollowUp = Localise<FullFollowUp>;
export type LaterText = Localise<FullLaterText>;

/** How promises and their outcomes are coded, explained to readers: `docs/ledger.md` in plain words. */
export interface CodingRules {
  readonly lead: string;
  readonly sections: readonly { readonly title: string; readonly rules: readonly string[] }[];
}

/** Everything that the ledger shows beyond the catalogue. */
export interface WholeLedger extends Ledger {
  readonly codingRules: CodingRules;
}
