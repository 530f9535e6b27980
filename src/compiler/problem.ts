/** What a check has to say about the data: values, so that tests compare them and every front end words them alike. */
export type Severity = 'error' | 'warning';

export interface Finding {
  /** Path below the edition; `schema/…` stands beside it. */
  readonly file: string;
  /** Id of the feature, number of the paragraph or key of the source it is about. */
  readonly subject?: string;
  /** Path of the member inside the subject, for example `properties.history[2].source`. */
  readonly where?: string;
  /** What is wrong, one sentence without full stop. */
  readonly message: string;
  /** The offending value as it stands in the file; `nothing` where something is missing. */
  readonly value: string;
  /** What the rule expects instead. */
  readonly expected: string;
}

export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

const LONGEST_VALUE = 120;

/** JSON text of a value, cut to a length that fits a message. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}

/** The schema files are no edition's own. */
function pathOf(file: string, folder: string): string {
  return file.startsWith('schema/') ? `geodata/${file}` : `${folder}/${file}`;
}

/**
 * `geodata/<edition>/places/all.geojson › temple › properties.name: … (found …; expected …) [rule]`
 *
 * @param folder path of the edition as the reader of the message knows it
 */
export function formatProblem(problem: Problem, folder: string): string {
  const place = [pathOf(problem.file, folder), problem.subject, problem.where].filter((part) => part !== undefined);
  const details = `found ${problem.value}; expected ${problem.expected}`;
  return `${place.join(' › ')}: ${problem.message} (${details}) [${problem.rule}]`;
}

/** Errors first, then by file and subject. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (problem: Problem) => `${problem.severity} ${problem.file} ${problem.subject ?? ''} ${problem.rule}`;
  return problems.toSorted((a, b) => key(a).localeCompare(key(b), 'und'));
}
