import { westernDigits } from '../../domain/digits.ts';
import { firstLanguage, LANGUAGES, type Language } from '../../domain/language.ts';
import { TEXTS } from '../../languages/texts.ts';
import { type Finding, shown } from '../problem.ts';
import { digestTexts, graphemes, isLocalizedText, localizedTexts } from '../texts.ts';
import { about, type Rule, type RuleContext } from './rule.ts';

/** The `where` that checks get for a text of the digest. */
export const DIGEST = 'digest';

/** Runs a check on every text of the data in every language, the digest included. */
export function everyText(
  { dataset }: RuleContext,
  check: (text: string, language: Language, where: string) => Finding[],
): Finding[] {
  return [
    ...localizedTexts(dataset).flatMap(({ file, subject, where, text }) =>
      dataset.edition.languages.flatMap((language) =>
        check(text[language], language, where).map((finding) => ({
          ...finding,
          file,
          ...(subject === undefined ? {} : { subject }),
          where: `${where}.${language}`,
        })),
      ),
    ),
    ...dataset.edition.languages.flatMap((language) =>
      digestTexts(dataset, language).flatMap(({ file, subject, text }) =>
        // Another rule reports empty paragraphs.
        text === '' ? [] : check(text, language, DIGEST).map((finding) => ({ ...finding, file, subject })),
      ),
    ),
  ];
}

export const script: Rule = {
  id: 'script',
  title: LANGUAGES.map((language) => TEXTS[language].scriptTitle).join(', '),
  severity: 'error',
  check: (context) =>
    everyText(context, (text, language) => {
      const fault = TEXTS[language].scriptFault(text);
      return fault ? [{ file: '', message: fault.message, value: shown(text), expected: fault.expected }] : [];
    }),
};

/** Marks a text that is still to be written. */
export const TODO = 'TODO';

/** The members that still contain {@link TODO}; a text in several languages counts once. */
function unwritten(
  value: unknown,
  where: string,
  languages: readonly Language[],
): { readonly where: string; readonly value: string }[] {
  if (typeof value === 'string') return value.includes(TODO) ? [{ where, value: shown(value) }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, member]) =>
    unwritten(member, Array.isArray(value) ? `${where}[${key}]` : `${where}.${key}`, languages),
  );
  const isText = !Array.isArray(value) && isLocalizedText(value, languages);
  return isText && inner.length > 0 ? [{ where, value: shown(value) }] : inner;
}

const todoLeft: Rule = {
  id: 'todo-left',
  title: 'No text is left to be written',
  severity: 'error',
  check: ({ dataset }) => {
    const message = `${TODO}: this text has still to be written`;
    const expected = 'the text, or no such member';
    return [
      ...dataset.features.flatMap((record) =>
        unwritten(record.feature.properties, 'properties', dataset.edition.languages).map((found) =>
          about(record, { ...found, message, expected }),
        ),
      ),
      ...[...dataset.files].flatMap(([file, text]) => {
        if (file.startsWith('schema/') || file.startsWith('places/')) return [];
        return text.split('\n').flatMap((line, index): Finding[] => {
          if (!line.includes(TODO)) return [];
          return [{ file, subject: `line ${index + 1}`, message, value: shown(line.trim()), expected }];
        });
      }),
    ];
  },
};

const labelLength: Rule = {
  id: 'label-length',
  title: `A map label is short: at most ${LANGUAGES.map((each) => `${TEXTS[each].longestLabel} (${each})`).join(', ')} characters`,
  severity: 'error',
  check: ({ dataset }) =>
    dataset.features.flatMap((record) =>
      dataset.edition.languages.flatMap((language): Finding[] => {
        const label = record.feature.properties.label[language];
        const length = graphemes(label);
        const longest = TEXTS[language].longestLabel;
        if (length <= longest) return [];
        const where = `properties.label.${language}`;
        const expected = `at most ${longest} characters`;
        return [
          about(record, {
            where,
            message: 'the label is too long for the map',
            value: `${shown(label)}, ${length}`,
            expected,
          }),
        ];
      }),
    ),
};

/** A year, but not part of a Chinese amount such as 2000万. */
const YEAR = /(?<![\d,.])(?:19|20)\d\d(?![\d万亿])/g;

/** Years in a text, whatever digits its script uses. */
function yearsIn(text: string): string[] {
  return [...new Set(westernDigits(text).match(YEAR) ?? [])].sort();
}

const yearsAgree: Rule = {
  id: 'years-agree',
  title: 'A text names the same years in every language',
  severity: 'warning',
  check: ({ dataset }) => {
    const first = firstLanguage(dataset.edition.languages);
    const others = dataset.edition.languages.slice(1);
    const original = new Map(digestTexts(dataset, first).map(({ subject, text }) => [subject, text]));
    const pairs = [
      ...localizedTexts(dataset).flatMap(({ text, ...place }) =>
        // Labels are abbreviated differently in each language.
        place.where === 'properties.label'
          ? []
          : others.map((language) => ({
              ...place,
              where: `${place.where}.${language}`,
              from: text[first],
              to: text[language],
            })),
      ),
      ...others.flatMap((language) =>
        digestTexts(dataset, language).map(({ text, ...place }) => ({
          ...place,
          from: original.get(place.subject) ?? text,
          to: text,
        })),
      ),
    ];
    return pairs.flatMap(({ from, to, ...place }): Finding[] => {
      const [expected, value] = [yearsIn(from).join(', '), yearsIn(to).join(', ')];
      if (expected === value) return [];
      const message = `the years differ from those of the text in “${first}”`;
      return [{ ...place, message, value: value || 'none', expected: expected || 'none' }];
    });
  },
};

export const textRules: readonly Rule[] = [script, todoLeft, labelLength, yearsAgree];
