/**
 * Parses the digest, a Markdown file: a level-2 heading holds the number of a paragraph and is followed by its text. A link whose
 * target is the id of a place is a mention; `*emphasis*` is kept; nothing else is allowed.
 */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A piece of a sentence before mentions are resolved and counted. */
type DraftNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis'; readonly text: string }
  | { readonly type: 'mention'; readonly text: string; readonly target: string };

export interface DigestParagraph {
  readonly number: number;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly nodes: readonly DraftNode[];
}

interface DigestFinding {
  readonly line: number;
  readonly message: string;
  readonly value: string;
  readonly expected: string;
}

export interface Digest {
  readonly paragraphs: readonly DigestParagraph[];
  readonly findings: readonly DigestFinding[];
}

/** Stands in for a digest whose file is missing. */
export const EMPTY_DIGEST: Digest = { paragraphs: [], findings: [] };

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

const parser = unified().use(remarkParse);

const lineOf = (node: { position?: { start: { line: number } } | undefined }): number => node.position?.start.line ?? 0;

/**
 * Turns a line break in the file into a space, except between Chinese characters, which are written without spaces. This holds
 * across the edges of a mention or an emphasis too.
 */
function unwrap<T extends { readonly text: string }>(nodes: readonly T[]): T[] {
  const whole = nodes.map(({ text }) => text).join('');
  let from = 0;
  return nodes.map((node) => {
    const start = from;
    from += node.text.length;
    const text = node.text.replace(/\s*\n\s*/g, (gap, at: number) => {
      const before =
        whole
          .slice(0, start + at)
          .trimEnd()
          .at(-1) ?? '';
      const after =
        whole
          .slice(start + at + gap.length)
          .trimStart()
          .at(0) ?? '';
      return HAN.test(before) && HAN.test(after) ? '' : ' ';
    });
    return { ...node, text };
  });
}

function plainText(node: PhrasingContent): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return 'value' in node ? node.value : '';
}

function inline(node: PhrasingContent, findings: DigestFinding[]): DraftNode | null {
  switch (node.type) {
    case 'text':
      return { type: 'text', text: node.value };
    case 'emphasis':
    case 'strong':
      if (node.children.some((child) => child.type === 'link')) {
        findings.push({
          line: lineOf(node),
          message: 'a mention inside emphasis is not marked as a mention',
          value: plainText(node),
          expected: 'the link outside the asterisks',
        });
      }
      return { type: 'emphasis', text: plainText(node) };
    case 'link': {
      if (!ID.test(node.url)) {
        findings.push({
          line: lineOf(node),
          message: 'a link in the digest is a mention of a place',
          value: node.url,
          expected: 'the id of a place',
        });
      }
      return { type: 'mention', text: plainText(node), target: node.url };
    }
    case 'break':
      return { type: 'text', text: ' ' };
    default:
      findings.push({
        line: lineOf(node),
        message: 'the digest knows text, *emphasis* and mentions only',
        value: node.type,
        expected: 'plain text',
      });
      return null;
  }
}

function joinText(nodes: readonly DraftNode[]): DraftNode[] {
  const joined: DraftNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    else joined.push(node);
  }
  return joined;
}

/** What was meant as a mention, but is none to Markdown: most often because of a space in the id. */
const NO_MENTION = /\[([^[\]]*)\] ?[(（]([^()（）]*)[)）]?/g;

function content(paragraph: Paragraph, findings: DigestFinding[]): DraftNode[] {
  const nodes = joinText(paragraph.children.flatMap((child) => inline(child, findings) ?? []));
  for (const node of nodes) {
    if (node.type !== 'text') continue;
    for (const [value, words, target = ''] of node.text.matchAll(NO_MENTION)) {
      const id = target
        .trim()
        .toLowerCase()
        .replace(/[\s_-]+/g, '-');
      findings.push({
        line: lineOf(paragraph),
        message: 'this is no mention, and its brackets would be shown',
        value,
        expected: `[${words}](${ID.test(id) ? id : 'id-of-the-place'}), without spaces in the id`,
      });
    }
  }
  return nodes;
}

function headingNumber(block: RootContent): { readonly text: string; readonly number: number | null } | null {
  if (block.type !== 'heading' || block.depth !== 2) return null;
  const text = block.children.map(plainText).join('').trim();
  return { text, number: /^[1-9]\d*$/.test(text) ? Number(text) : null };
}

/**
 * Parses the digest in one language. Never throws: anything that cannot be understood becomes a finding, the rest is kept.
 *
 * Text before the first numbered heading (a title, a note to editors) is not part of the digest.
 */
export function parseDigest(markdown: string): Digest {
  const findings: DigestFinding[] = [];
  const paragraphs: { number: number; line: number; nodes: DraftNode[] }[] = [];
  let current: (typeof paragraphs)[number] | null = null;
  let inBody = false;
  for (const block of parser.parse(markdown).children) {
    const heading = headingNumber(block);
    if (heading) {
      inBody = true;
      if (heading.number === null) {
        findings.push({
          line: lineOf(block),
          message: 'a level-2 heading holds the number of a paragraph',
          value: heading.text,
          expected: 'a whole number',
        });
        current = null;
        continue;
      }
      current = { number: heading.number, line: lineOf(block), nodes: [] };
      paragraphs.push(current);
      continue;
    }
    if (!inBody) continue;
    if (block.type !== 'paragraph') {
      if (block.type === 'html' && block.value.startsWith('<!--')) continue;
      findings.push({
        line: lineOf(block),
        message: 'only paragraphs stand below a numbered heading',
        value: block.type,
        expected: 'a paragraph of text',
      });
      continue;
    }
    if (!current) continue;
    if (current.nodes.length > 0) {
      findings.push({
        line: lineOf(block),
        message: `paragraph ${current.number} has more than one block of text`,
        value: content(block, [])
          .map(({ text }) => text)
          .join('')
          .slice(0, 40),
        expected: 'one block below each heading',
      });
      current.nodes.push({ type: 'text', text: ' ' });
    }
    current.nodes = joinText([...current.nodes, ...unwrap(content(block, findings))]);
  }
  return { paragraphs, findings };
}
