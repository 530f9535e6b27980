import { firstLanguage } from '../domain/language.ts';
import { citationsOf } from './citations.ts';
import type { Dataset } from './dataset.ts';
import type { Problem } from './problem.ts';
import { STRENGTHS, strengthOf } from './strength.ts';

/** What was checked, line by line, for the table that the check prints. */
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
      citationsOf(record).flatMap(({ keys }) => keys.filter((key) => key in dataset.sources)),
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
