/** Findings about the data as plain values, so that tests can compare them and every front end words them alike. */
import { didYouMean } from '../domain/suggest.ts';

export type Severity = 'error' | 'warning';

export interface Finding {
  /** Path below the edition's folder, except `schema/…`, which is below `geodata/`. */
  readonly file: string;
  /** What it is about: the id of a feature, the number of a paragraph or the key of a source. */
  readonly subject?: string;
  /** Path of the member inside the subject, for example `properties.history[2].source`. */
  readonly where?: string;
  /** What is wrong, as one sentence without a full stop. */
  readonly message: string;
  /** The offending value as in the file; `nothing` where something is missing. */
  readonly value: string;
  /** What the rule expects instead. */
  readonly expected: string;
}

export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/** A message about an unknown word, with the known one that was probably meant, if any is near. */
export function withSuggestion(message: string, word: string, known: Iterable<string>): string {
  return `${message}.${didYouMean(word, known)}`.replace(/\.$/, '');
}

const LONGEST_VALUE = 120;

/** JSON text of a value, shortened to fit a message. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}

/** The lines, from 1, on which a member `id` has this value. */
export function linesOfId(id: string, text: string): number[] {
  return [...text.matchAll(new RegExp(idMember(id), 'g'))].map(({ index }) => text.slice(0, index).split('\n').length);
}

/** Line, from 1, on which the subject of a finding begins: a feature is found by its id, an entry by its key. */
function lineOf({ file, subject }: Finding, files: ReadonlyMap<string, string>): number | undefined {
  const text = files.get(file);
  if (text === undefined || subject === undefined) return undefined;
  const [id, key] = [text.search(idMember(subject)), text.indexOf(`${JSON.stringify(subject)}:`)];
  const at = id >= 0 ? id : key;
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}

function idMember(subject: string): RegExp {
  return new RegExp(`"id":\\s*${JSON.stringify(subject).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** The path to show for a file; schema files belong to no edition. */
function pathOf(file: string, folder: string): string {
  return file.startsWith('schema/') ? `geodata/${file}` : `${folder}/${file}`;
}

/**
 * `geodata/<edition>/places/all.geojson › temple › properties.name: … (found …; expected …) [rule]`
 *
 * @param folder path of the edition's folder, as shown to whoever reads the message
 */
export function formatProblem(problem: Problem, folder: string): string {
  return format(problem, pathOf(problem.file, folder));
}

/** The same with the line on which the feature begins: `geodata/<edition>/places/all.geojson:12 › temple › …`. */
export function formatProblemWithLine(problem: Problem, folder: string, files: ReadonlyMap<string, string>): string {
  const [path, line] = [pathOf(problem.file, folder), lineOf(problem, files)];
  return format(problem, line === undefined ? path : `${path}:${line}`);
}

function format(problem: Problem, path: string): string {
  const place = [path, problem.subject, problem.where].filter((part) => part !== undefined);
  // Zod words some messages and expectations alike.
  const expected = problem.expected === problem.message ? '' : `; expected ${problem.expected}`;
  return `${place.join(' › ')}: ${problem.message} (found ${problem.value}${expected}) [${problem.rule}]`;
}

/** Errors first, then by file and subject. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (problem: Problem) => `${problem.severity} ${problem.file} ${problem.subject ?? ''} ${problem.rule}`;
  return problems.toSorted((a, b) => key(a).localeCompare(key(b), 'und'));
}
