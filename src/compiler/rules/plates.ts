import { type Dataset, isRead, knownIds } from '../dataset.ts';
import { type Finding, shown } from '../problem.ts';
import type { Rule, RuleContext } from './rule.ts';

type Context = Pick<RuleContext, 'dataset'>;

const plateTarget: Rule = {
  id: 'plate-target',
  title: 'A plate shows a place that exists, once, and draws places and parts that exist',
  severity: 'error',
  check: ({ dataset }: Context) => {
    const ids = knownIds(dataset);
    return dataset.plates.flatMap(({ file, plate }, index): Finding[] => [
      ...(ids.has(plate.place)
        ? []
        : [
            {
              file,
              where: 'place',
              message: 'the place does not exist',
              value: plate.place,
              expected: 'the id of a place',
            },
          ]),
      ...(dataset.plates.slice(0, index).some((other) => other.plate.place === plate.place)
        ? [
            {
              file,
              where: 'place',
              message: 'the place has a plate already',
              value: plate.place,
              expected: 'one plate',
            },
          ]
        : []),
      ...plate.parts.flatMap(({ id, of }): Finding[] =>
        of === undefined || ids.has(of)
          ? []
          : [
              {
                file,
                subject: id,
                where: 'of',
                message: 'it does not exist',
                value: of,
                expected: 'the id of a place or part',
              },
            ],
      ),
    ]);
  },
};

const plateSource: Rule = {
  id: 'plate-source',
  title: 'What a plate calls published quotes its measures from a source, and every source is in sources.json',
  severity: 'error',
  check: ({ dataset }: Context) =>
    dataset.plates.flatMap(({ file, plate }) => [
      ...unknownKeys(dataset, plate.originSource).map((finding) => ({
        file,
        where: 'originSource',
        ...finding,
      })),
      ...plate.parts.flatMap(({ id, basis, quote, source }): Finding[] => {
        const about = { file, subject: id };
        const unknown = unknownKeys(dataset, source).map((finding) => ({
          ...about,
          where: 'source',
          ...finding,
        }));
        if (basis !== 'published' || (source.length > 0 && quote !== undefined)) return unknown;
        const where = source.length === 0 ? 'source' : 'quote';
        const expected = 'a source and its words, or basis "approximate"';
        return [
          ...unknown,
          { ...about, where, message: 'nothing shows that it is published', value: shown(quote ?? source), expected },
        ];
      }),
    ]),
};

function unknownKeys(dataset: Dataset, keys: readonly string[]) {
  if (!isRead(dataset, 'sources.json')) return [];
  return keys
    .filter((key) => !Object.hasOwn(dataset.sources, key))
    .map((key) => ({ message: 'the source is unknown', value: shown(key), expected: 'a key of sources.json' }));
}

const plateParts: Rule = {
  id: 'plate-parts',
  title: 'A part of a plate has an id of its own, and shapes or letters; letters have something to say',
  severity: 'error',
  check: ({ dataset }: Context) =>
    dataset.plates.flatMap(({ file, plate }) =>
      plate.parts.flatMap(({ id, shapes, letters, name, text }, index): Finding[] => {
        const about = { file, subject: id };
        const twice = plate.parts.findIndex((part) => part.id === id) < index;
        return [
          ...(twice
            ? [{ ...about, where: 'id', message: 'another part has this id', value: id, expected: 'an id of its own' }]
            : []),
          ...(shapes.length === 0 && !letters
            ? [
                {
                  ...about,
                  where: 'shapes',
                  message: 'nothing of it is drawn',
                  value: 'nothing',
                  expected: 'shapes or letters',
                },
              ]
            : []),
          ...(letters && !name && text === undefined
            ? [
                {
                  ...about,
                  where: 'letters',
                  message: 'there is nothing to letter',
                  value: 'nothing',
                  expected: 'a name or a text',
                },
              ]
            : []),
        ];
      }),
    ),
};

export const plateRules: readonly Rule[] = [plateTarget, plateSource, plateParts];
