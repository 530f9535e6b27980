import { FOLLOW_UP_KINDS, verdictCounts, verdictOf } from '../domain/commitment.ts';
import { firstLanguage } from '../domain/language.ts';
import { citationsOf } from './citations.ts';
import { compileCommitments } from './compile-commitments.ts';
import type { Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';
import { STRENGTHS, strengthOf } from './strength.ts';

/**
 * The rows of the table that the check prints: what was checked, how many, and details.
 *
 * @param rules number of rules
 */
export function summaryRows(
  dataset: Dataset,
  problems: readonly Problem[],
  rules: number,
): readonly (readonly [label: string, count: number, detail: string])[] {
  const { features } = dataset;
  const { languages } = dataset.edition;
  const parts = features.filter(({ feature }) => feature.properties.partOf !== undefined);
  const drawn = features.filter(({ geometry }) => geometry !== null);
  const cited = new Set(
    features.flatMap((record) =>
      citationsOf(record).flatMap(({ keys }) => keys.filter((key) => Object.hasOwn(dataset.sources, key))),
    ),
  );
  const properties = features.map(({ feature }) => feature.properties);
  const mentions = dataset.digests[firstLanguage(languages)].paragraphs.flatMap(({ nodes }) =>
    nodes.filter(({ type }) => type === 'mention'),
  );
  const sum = (count: (each: (typeof properties)[number]) => number) =>
    properties.reduce((total, each) => total + count(each), 0);
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  const strengths = STRENGTHS.map((strength) => {
    const of = Object.values(dataset.sources).filter((source) => strengthOf(source) === strength);
    return `${of.length} ${strength}`;
  }).join(', ');
  return [
    ['files', dataset.files.size, ''],
    [
      'features',
      features.length,
      `${features.length - parts.length} places, ${parts.length} parts; ${drawn.length} drawn`,
    ],
    ['dated events', sum(({ history }) => history.length), ''],
    ['claims', sum(({ claims }) => claims.length), ''],
    ['records', sum(({ records }) => records.length), 'of independent registers, compared'],
    ...ledgerRows(dataset),
    ['relations', sum(({ relations }) => relations.length), ''],
    ['sources', Object.keys(dataset.sources).length, `${cited.size} cited by places; ${strengths}`],
    [
      'paragraphs',
      dataset.paragraphs.length,
      `in ${languages.length} ${languages.length === 1 ? 'language' : 'languages'}, ${mentions.length} mentions each`,
    ],
    ['expectations', dataset.expectations.length, 'published measures compared'],
    ['rules', rules, ''],
    ['errors', count('error'), ''],
    ['warnings', count('warning'), ''],
  ];
}

/** Commitments and follow-ups, counted by verdict and kind (see `docs/ledger.md`); no rows where the edition has no ledger. */
function ledgerRows(dataset: Dataset): readonly (readonly [label: string, count: number, detail: string])[] {
  const { date, parties } = dataset.edition.document;
  const commitments = compileCommitments(dataset, parties);
  if (commitments.length === 0) return [];
  const followUps = commitments.flatMap((commitment) => commitment.followUps);
  const verdicts = verdictCounts(commitments.map((commitment) => verdictOf(commitment.followUps, date)));
  const counted = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ');
  const kinds = Object.fromEntries(
    FOLLOW_UP_KINDS.map((kind) => [kind, followUps.filter((each) => each.kind === kind).length]),
  );
  return [
    ['commitments', commitments.length, counted(verdicts)],
    ['follow-ups', followUps.length, counted(kinds)],
  ];
}
