import { EDITION_FILE, isRead } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import { certaintyRules } from './certainty.ts';
import { changeRules } from './changes.ts';
import { claimRules } from './claims.ts';
import { commitmentRules } from './commitments.ts';
import { dateRules } from './dates.ts';
import { digestRules } from './digest.ts';
import { editionRules } from './edition.ts';
import { endRules } from './ends.ts';
import { expectationRules } from './expectations.ts';
import { geometryRules } from './geometry.ts';
import { idRules } from './ids.ts';
import { plateRules } from './plates.ts';
import { positionRules } from './positions.ts';
import { readingRules } from './reading.ts';
import { recordRules } from './records.ts';
import { relationRules } from './relations.ts';
import type { Rule, RuleContext } from './rule.ts';
import { sectorRules } from './sectors.ts';
import { sourceRules } from './sources.ts';
import { textRules } from './texts.ts';
import { typographyRules } from './typography.ts';
import { upkeepRules } from './upkeep.ts';

/** All rules, in the order in which the documentation lists them. */
export const RULES: readonly Rule[] = [
  ...readingRules,
  ...editionRules,
  ...geometryRules,
  ...positionRules,
  ...expectationRules,
  ...endRules,
  ...idRules,
  ...relationRules,
  ...digestRules,
  ...sectorRules,
  ...sourceRules,
  ...certaintyRules,
  ...dateRules,
  ...claimRules,
  ...recordRules,
  ...commitmentRules,
  ...changeRules,
  ...plateRules,
  ...textRules,
  ...typographyRules,
  ...upkeepRules,
];

const run = (rules: readonly Rule[], context: RuleContext): Problem[] =>
  rules.flatMap(({ id, severity, check }) =>
    check(context).map((finding): Problem => ({ rule: id, severity, ...finding })),
  );

/**
 * Runs every rule, in the order of {@link RULES}; none depends on the outcome of another. Where `edition.json` cannot be read, only that
 * is reported: the languages of the edition are unknown then, and most other findings would merely follow from it.
 */
export function runRules(context: RuleContext): { readonly problems: readonly Problem[] } {
  if (isRead(context.dataset, EDITION_FILE)) return { problems: run(RULES, context) };
  return { problems: run(readingRules, context).filter(({ file }) => file === EDITION_FILE) };
}
