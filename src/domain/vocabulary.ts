/** Controlled vocabularies shared by the data, the map and the panels. Their names for readers are in `languages/`. */

export const KINDS = ['project', 'site', 'part', 'institution', 'event', 'agreement', 'mechanism', 'place'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * How precisely a position is known. `none` is for things without a position of their own (agreements, mechanisms): they are listed and
 * linked, but not pinned.
 */
export const PRECISIONS = ['surveyed', 'site', 'approximate', 'indicative', 'none'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Stages of a project or site. `in-service` also stands for complete, in force, open or inscribed. */
export const STAGES = ['announced', 'under-way', 'in-service', 'closed', 'unknown'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Which set of words names the stages: a temple is listed or under restoration, an agreement signed, an event over. The stages themselves
 * are the same for all, so that they can be filtered and counted together.
 */
export const STATUS_WORDS = ['project', 'listing', 'works', 'agreement', 'mechanism', 'event'] as const;
export type StatusWords = (typeof STATUS_WORDS)[number];

/**
 * How well something is supported: `verified` by a primary source or by two independent ones; `stated` by a source; claimed by `one-party`
 * of a dispute, which is named; `derived` by computation or inference; `unverified`.
 */
export const CERTAINTIES = ['verified', 'stated', 'one-party', 'derived', 'unverified'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Read from the place at which the relation is recorded: "runway" part-of "airport". The inverse is derived at compile time. */
export const RELATION_TYPES = [
  'part-of',
  'ends-at',
  'near',
  'restored-by',
  'replaces',
  'serves',
  'held-at',
  'related',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const PARAGRAPH_TYPES = ['declaration', 'commitment', 'mechanism', 'event'] as const;
export type ParagraphType = (typeof PARAGRAPH_TYPES)[number];

/** Forms of finance, as a register of it classifies them. */
export const INSTRUMENTS = ['grant', 'loan', 'concessional-loan', 'syndicated-loan', 'concession'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Where somebody looked for news of a place. */
export const LOOKED_IN = ['web-pages', 'documentation', 'repositories'] as const;
export type LookedIn = (typeof LOOKED_IN)[number];
