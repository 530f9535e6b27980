import { firstLanguage, type Language } from '../../domain/language.ts';
import { digestFile, isRead, knownIds, wholeOf } from '../dataset.ts';
import type { DigestParagraph } from '../digest.ts';
import { type Finding, shown, withSuggestion } from '../problem.ts';
import { about, type Rule, type RuleContext } from './rule.ts';

/** false where a digest is missing or could not be parsed: then nothing can be said about its mentions. */
const isUnderstood = ({ dataset }: RuleContext, language: Language): boolean =>
  dataset.files.has(digestFile(language)) && dataset.digests[language].findings.length === 0;

const targetsOf = (paragraph: DigestParagraph): string[] =>
  paragraph.nodes.flatMap((node) => (node.type === 'mention' ? [node.target] : []));

function eachParagraph(
  { dataset }: RuleContext,
  check: (paragraph: DigestParagraph, language: Language) => Omit<Finding, 'file' | 'subject'>[],
): Finding[] {
  return dataset.edition.languages.flatMap((language) =>
    dataset.digests[language].paragraphs.flatMap((paragraph) =>
      check(paragraph, language).map((finding) => ({
        file: digestFile(language),
        subject: `paragraph ${paragraph.number}`,
        ...finding,
      })),
    ),
  );
}

const first = ({ dataset }: RuleContext): Language => firstLanguage(dataset.edition.languages);

/** Ids of the wholes that the digest in the first language mentions, by number of paragraph. */
function mentionedByParagraph(context: RuleContext): Map<number, ReadonlySet<string>> {
  const { dataset } = context;
  const wholes = new Map(dataset.features.map((record) => [record.id, wholeOf(record)]));
  return new Map(
    dataset.digests[first(context)].paragraphs.map((paragraph) => [
      paragraph.number,
      new Set(targetsOf(paragraph).map((target) => wholes.get(target) ?? target)),
    ]),
  );
}

const mentionTarget: Rule = {
  id: 'mention-target',
  title: 'A mention in the digest leads to a place that exists',
  severity: 'error',
  check: (context) => {
    const ids = knownIds(context.dataset);
    return eachParagraph(context, (paragraph) =>
      targetsOf(paragraph)
        // Targets that do not look like an id were reported while reading.
        .filter((target) => /^[a-z0-9-]+$/.test(target) && !ids.has(target))
        .map((target) => ({
          message: withSuggestion('the mentioned place does not exist', target, ids),
          value: shown(target),
          expected: 'the id of a place',
        })),
    );
  },
};

const mentionsAgree: Rule = {
  id: 'mentions-agree',
  title: 'A paragraph mentions the same places equally often in every language',
  severity: 'error',
  check: (context) => {
    const sorted = (paragraph: DigestParagraph) => targetsOf(paragraph).sort().join(', ');
    const original = context.dataset.digests[first(context)].paragraphs;
    const mentioned = new Map(original.map((each) => [each.number, sorted(each)]));
    if (!isUnderstood(context, first(context))) return [];
    return eachParagraph(context, (paragraph, language) => {
      if (!isUnderstood(context, language)) return [];
      const expected = mentioned.get(paragraph.number);
      const value = sorted(paragraph);
      if (expected === undefined || value === expected) return [];
      return [
        {
          message: `the mentions differ from those of the paragraph in “${first(context)}”`,
          value: value || 'none',
          expected: expected || 'none',
        },
      ];
    });
  },
};

const mentionedOrContext: Rule = {
  id: 'mentioned-or-context',
  title: 'What the document names is mentioned in the digest; everything else, and nothing else, is marked as context',
  severity: 'error',
  check: (context) => {
    if (!isUnderstood(context, first(context))) return [];
    const mentioned = new Set([...mentionedByParagraph(context).values()].flatMap((ids) => [...ids]));
    return context.dataset.features.flatMap((record): Finding[] => {
      const { namedInText, partOf } = record.feature.properties;
      if (partOf !== undefined || namedInText === mentioned.has(record.id)) return [];
      const where = 'properties.namedInText';
      const [message, expected] = namedInText
        ? ['no paragraph mentions it, although it is marked as named in the text', 'a mention in the digest, or false']
        : ['the digest mentions it, although it is marked as context', 'true, or no mention in the digest'];
      return [about(record, { where, message, value: String(namedInText), expected })];
    });
  },
};

const contextParagraph: Rule = {
  id: 'context-paragraph',
  title: 'Context says for which paragraphs it is there; what the text names does not',
  severity: 'error',
  check: ({ dataset }) => {
    const numbers = new Set(dataset.paragraphs.map(({ number }) => number));
    return dataset.features.flatMap((record): Finding[] => {
      const { namedInText, contextFor, partOf } = record.feature.properties;
      const where = 'properties.contextFor';
      const value = shown(contextFor);
      if (namedInText || partOf !== undefined) {
        if (contextFor.length === 0) return [];
        return [about(record, { where, message: 'only context has this member', value, expected: 'nothing' })];
      }
      const expected = 'numbers of paragraphs';
      if (contextFor.length === 0) {
        return [about(record, { where, message: 'for which paragraph is this context?', value, expected })];
      }
      if (!isRead(dataset, 'document/paragraphs.json')) return [];
      return contextFor
        .filter((number) => !numbers.has(number))
        .map((number) =>
          about(record, { where, message: 'there is no such paragraph', value: shown(number), expected }),
        );
    });
  },
};

const sectorMentioned: Rule = {
  id: 'sector-mentioned',
  title: 'The main sector of what the text names is a sector of a paragraph that mentions it',
  severity: 'error',
  check: (context) => {
    const { dataset } = context;
    if (!isUnderstood(context, first(context)) || !isRead(dataset, 'document/paragraphs.json')) return [];
    const sectorsOf = new Map(dataset.paragraphs.map(({ number, sectors }) => [number, sectors]));
    const mentions = [...mentionedByParagraph(context)];
    return dataset.features.flatMap((record): Finding[] => {
      const { sectors, partOf } = record.feature.properties;
      const numbers = mentions.flatMap(([number, ids]) => (partOf === undefined && ids.has(record.id) ? [number] : []));
      const allowed = new Set(numbers.flatMap((number) => sectorsOf.get(number) ?? []));
      const [main] = sectors;
      if (main === undefined || allowed.size === 0 || allowed.has(main)) return [];
      const message = `no paragraph that mentions it (${numbers.join(', ')}) is in its main sector`;
      const expected = `one of ${[...allowed].join(', ')} first, or the sector in document/paragraphs.json`;
      return [about(record, { where: 'properties.sectors', message, value: shown(main), expected })];
    });
  },
};

const paragraphsComplete: Rule = {
  id: 'paragraphs-complete',
  title: 'Paragraphs are numbered from 1 without gaps, and every language has all of them, in order and with text',
  severity: 'error',
  check: (context) => {
    const { dataset } = context;
    const numbers = dataset.paragraphs.map(({ number }) => number);
    if (!isRead(dataset, 'document/paragraphs.json')) return [];
    const counting = numbers.map((_, index) => index + 1);
    const findings: Finding[] = [];
    if (numbers.join() !== counting.join()) {
      const message = 'paragraphs are not numbered from 1 without gaps';
      findings.push({ file: 'document/paragraphs.json', message, value: shown(numbers), expected: shown(counting) });
    }
    for (const language of dataset.edition.languages) {
      const { paragraphs } = dataset.digests[language];
      const file = digestFile(language);
      if (!isUnderstood(context, language)) continue;
      const found = paragraphs.map(({ number }) => number);
      if (found.join() !== numbers.join()) {
        const missing = numbers.filter((number) => !found.includes(number));
        const message = `the headings do not match paragraphs.json${missing.length > 0 ? `: ${missing.join(', ')} missing` : ''}`;
        findings.push({ file, message, value: shown(found), expected: shown(numbers) });
      }
      for (const { number, nodes } of paragraphs) {
        if (nodes.length > 0) continue;
        const message = 'the paragraph is empty';
        findings.push({ file, subject: `paragraph ${number}`, message, value: 'nothing', expected: 'a text' });
      }
    }
    return findings;
  },
};

const quoteParagraph: Rule = {
  id: 'quote-paragraph',
  title: 'A place is quoted from a paragraph that exists and mentions it',
  severity: 'error',
  check: (context) => {
    const mentioned = mentionedByParagraph(context);
    if (!isUnderstood(context, first(context))) return [];
    return context.dataset.features.flatMap((record) =>
      (record.feature.properties.said?.quotes ?? []).flatMap(({ paragraph }, index): Finding[] => {
        if (mentioned.get(paragraph)?.has(wholeOf(record))) return [];
        const where = `properties.said.quotes[${index}].paragraph`;
        const message = mentioned.has(paragraph) ? 'the paragraph does not mention the place' : 'no such paragraph';
        return [about(record, { where, message, value: String(paragraph), expected: 'a paragraph that mentions it' })];
      }),
    );
  },
};

export const quotePhrase: Rule = {
  id: 'quote-phrase',
  title: 'A place is quoted with words of its paragraph as document/paragraphs.json records them',
  severity: 'error',
  check: ({ dataset }) => {
    if (!isRead(dataset, 'document/paragraphs.json')) return [];
    const phrases = new Map(dataset.paragraphs.map((each) => [each.number, each.phrases]));
    return dataset.features.flatMap((record) =>
      (record.feature.properties.said?.quotes ?? []).flatMap(({ paragraph, phrase }, index): Finding[] => {
        const recorded = phrases.get(paragraph);
        // Another rule reports paragraphs that do not exist.
        if (!recorded || recorded.some((each) => each.includes(phrase))) return [];
        const where = `properties.said.quotes[${index}].phrase`;
        const message = `paragraph ${paragraph} is not recorded to say this`;
        return [
          about(record, {
            where,
            message,
            value: shown(phrase),
            expected: recorded.map(shown).join(' or ') || 'no quotation',
          }),
        ];
      }),
    );
  },
};

export const digestRules: readonly Rule[] = [
  mentionTarget,
  mentionsAgree,
  mentionedOrContext,
  contextParagraph,
  sectorMentioned,
  paragraphsComplete,
  quoteParagraph,
  quotePhrase,
];
