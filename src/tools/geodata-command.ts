/** The command line for an edition's data: checks it, repairs it, and scaffolds new entries and editions. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { type Dataset, EDITION_FILE, isRead } from '../compiler/dataset.ts';
import { editionDirectory, editionPath, GEODATA } from '../compiler/edition-directory.ts';
import { readGeodataFiles } from '../compiler/files.ts';
import { fixes } from '../compiler/fix.ts';
import { loadLand, withIslets } from '../compiler/geometry/land.ts';
import { jsonSchemas } from '../compiler/json-schemas.ts';
import { today } from '../compiler/load.ts';
import { newEdition } from '../compiler/new-edition.ts';
import { formatProblemWithLine, sortProblems } from '../compiler/problem.ts';
import { readDataset } from '../compiler/read.ts';
import { RULES, runRules } from '../compiler/rules/index.ts';
import { layersOf, type ScaffoldOptions, scaffold } from '../compiler/scaffold.ts';
import { idSchema } from '../compiler/schema-common.ts';
import { summaryRows } from '../compiler/summary.ts';
import { isDay } from '../domain/date.ts';
import { isLanguage, LANGUAGES, type Language } from '../domain/language.ts';
import type { LonLat } from '../domain/lonlat.ts';
import { didYouMean } from '../domain/suggest.ts';
import { KINDS } from '../domain/vocabulary.ts';
import { agreementRows, readAgreement } from './agreement.ts';
import { parseOptions, UsageError } from './options.ts';

const HELP = `npm run geodata                    checks everything; exit code 1 where there are errors
npm run geodata -- --fix           puts right what is mechanical, then checks
npm run geodata -- rules           lists the rules
npm run geodata -- schema          writes geodata/schema/*.json
npm run geodata -- agreement       how far the two codings of the ledger agree
npm run geodata -- new <id> [...]  adds a feature in which only the words are missing
    --kind site          ${KINDS.join(', ')}
    --sector <id>        one of sectors.json; else the first
    --layer <name>       the file in places/ it is added to; else the first
    --at 103.9,13.4      longitude,latitude; left out for what has no place of its own
    --for 16             the paragraphs for which it is context, where the text does not name it
    --part-of <id>       the whole, for a part (--kind part)
npm run geodata -- new-edition <id or path> [...]
                                   makes an edition, in geodata/ or elsewhere, to begin with
    --languages en,km    its languages, of ${LANGUAGES.join(', ')}, its own first one first; else all of them
Everywhere:
    --directory <path>   the folder of the edition; else ATLAS_EDITION, else the one in geodata/
    --as-of 2026-11-24   judges dates as on this day (default: today, UTC)
    --help               this`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  fix: { type: 'boolean' },
  'as-of': { type: 'string' },
  directory: { type: 'string' },
  kind: { type: 'string' },
  sector: { type: 'string' },
  layer: { type: 'string' },
  at: { type: 'string' },
  'part-of': { type: 'string' },
  for: { type: 'string' },
  languages: { type: 'string' },
} as const;

const COMMANDS = ['rules', 'schema', 'agreement', 'new', 'new-edition'];

/** The edition that new ones are copied from. */
const EXAMPLE = 'example';

type Print = (line: string) => void;

/** Creates a folder and those above it, one by one: Node's recursive `mkdir` never returns in a folder such as `/proc`. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function write(directory: string, files: ReadonlyMap<string, string>, print: Print): void {
  for (const [file, text] of files) {
    makeFolder(dirname(join(directory, file)));
    writeFileSync(join(directory, file), text);
    print(`wrote ${relative(process.cwd(), join(directory, file))}`);
  }
}

/** Copies the example edition under another name: it builds as it is, and can then be rewritten piece by piece. */
function makeEdition(name: string, languages: readonly Language[], print: Print): void {
  const directory = name.includes('/') ? resolve(name) : join(GEODATA, name);
  const id = basename(directory);
  if (!idSchema.safeParse(id).success) throw new UsageError(`"${id}": an id is lower-case letters, digits and hyphens`);
  if (existsSync(directory)) throw new UsageError(`${editionPath(directory)} is there already`);
  const example = join(GEODATA, EXAMPLE);
  write(directory, newEdition(readGeodataFiles(example), { directory, id, languages, day: today() }), print);
  const chosen = name.includes('/') ? directory : id;
  print(`\nNow rewrite it: docs/edition.md says in which order. To check and to see it:`);
  print(`  ATLAS_EDITION=${chosen} npm run geodata`);
  print(`  ATLAS_EDITION=${chosen} npm start`);
}

function printAgreement(directory: string, print: Print): void {
  const agreement = readAgreement(directory);
  if (!agreement) throw new UsageError(`${editionPath(directory)} was not coded twice: it has no coding/pairs.csv`);
  print(`${'question'.padEnd(20)} cases agreed  share  kappa`);
  for (const [question, cases, agreed, share, kappa] of agreementRows(agreement)) {
    const figures = [String(cases).padStart(5), String(agreed).padStart(6), share.padStart(6), kappa.padStart(6)];
    print(`${question.padEnd(20)} ${figures.join(' ')}`);
  }
}

function check(directory: string, asOf: string, print: Print): boolean {
  const started = performance.now();
  const files = readGeodataFiles(directory);
  const dataset = readDataset(files);
  const problems = sortProblems(runRules({ dataset, land: withIslets(loadLand(), dataset.islets), asOf }).problems);
  for (const [label, count, detail] of summaryRows(dataset, problems, RULES.length)) {
    print(`${label.padEnd(14)}${String(count).padStart(6)}  ${detail}`.trimEnd());
  }
  print(`${'seconds'.padEnd(14)}${((performance.now() - started) / 1000).toFixed(1).padStart(6)}`);
  for (const severity of ['error', 'warning'] as const) {
    const some = problems.filter((problem) => problem.severity === severity);
    if (some.length > 0) print(`\n${severity}s`);
    for (const problem of some) print(`  ${formatProblemWithLine(problem, editionPath(directory), files)}`);
  }
  return problems.every(({ severity }) => severity !== 'error');
}

function parsePosition(text: string): LonLat {
  const [lon, lat, ...rest] = text.split(',').map(Number);
  if (lon === undefined || lat === undefined || rest.length > 0 || Number.isNaN(lon + lat)) {
    throw new UsageError(`--at "${text}": expected longitude,latitude in degrees, for example 103.86667,13.4125`);
  }
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) throw new UsageError(`--at "${text}": longitude comes first`);
  return [lon, lat];
}

/** @param last number of the document's last paragraph */
function parseParagraphs(text: string, last: number): number[] {
  const numbers = text === '' ? [] : text.split(',').map(Number);
  if (!numbers.every((each) => Number.isInteger(each) && each > 0)) {
    throw new UsageError(`--for "${text}": expected numbers of paragraphs, for example 16 or 1,22`);
  }
  const beyond = numbers.find((each) => each > last);
  if (beyond !== undefined) throw new UsageError(`--for "${beyond}": the document has ${last} paragraphs`);
  return numbers;
}

function parseLanguages(text: string): readonly Language[] {
  const languages = [...new Set(text.split(','))].map((each) => {
    if (!isLanguage(each)) throw notOneOf('--languages', each, LANGUAGES);
    return each;
  });
  return languages;
}

function notOneOf(what: string, found: string, known: readonly string[]): UsageError {
  return new UsageError(`${what} "${found}": expected one of ${known.join(', ')}.${didYouMean(found, known)}`);
}

function paragraphCount({ digests, edition }: Dataset): number {
  return Math.max(0, ...edition.languages.map((language) => digests[language].paragraphs.length));
}

function scaffoldOptions(
  values: Readonly<Record<string, string | boolean | undefined>>,
  id: string,
  dataset: Dataset,
): ScaffoldOptions {
  const [sectors, [firstLayer = '']] = [dataset.sectors.map((sector) => sector.id), layersOf(dataset)];
  const text = (name: string, fallback: string) => (typeof values[name] === 'string' ? values[name] : fallback);
  const partOf = text('part-of', '');
  const [kindText, sector] = [text('kind', partOf ? 'part' : 'place'), text('sector', sectors[0] ?? '')];
  const kind = KINDS.find((each) => each === kindText);
  if (!idSchema.safeParse(id).success) throw new UsageError(`"${id}": an id is lower-case letters, digits and hyphens`);
  if (!kind) throw notOneOf('--kind', kindText, KINDS);
  if (!sectors.includes(sector)) throw notOneOf('--sector', sector, sectors);
  if ((kind === 'part') !== (partOf !== '')) throw new UsageError('A part, and only a part, needs --part-of <id>');
  const at = text('at', '');
  if (kind === 'part' && at === '') throw new UsageError('A part is drawn: it needs --at lon,lat to begin with');
  return {
    id,
    kind,
    sector,
    layer: text('layer', firstLayer),
    day: today(),
    ...(at ? { at: parsePosition(at) } : {}),
    ...(partOf ? { partOf } : {}),
    contextFor: parseParagraphs(text('for', ''), paragraphCount(dataset)),
  };
}

/** @throws a {@link UsageError} for words that a command does not take */
function refuseStray(command: string, argument: string | undefined, stray: readonly string[]): void {
  if (!command.startsWith('new')) {
    if (argument !== undefined) throw new UsageError(`${command}: takes no "${argument}". --help lists what it takes.`);
  } else if (stray.length > 0) {
    const joined = [argument, ...stray].join('-');
    throw new UsageError(`${command}: takes one id, and "${stray[0]}" is another word. Was "${joined}" meant?`);
  }
}

/** What to do after `new`, and how to undo it while the id is unpublished. */
function afterScaffold(id: string, layer: string): string {
  return [
    `Now replace every TODO of "${id}", then run: npm run geodata`,
    `To take it back, or to choose another id, before it is published: delete the feature from places/${layer}.geojson and its line from ids.json.`,
  ].join('\n');
}

/** What a system call failed with, in a sentence: `/dev/null/x: not a directory (ENOTDIR)`; undefined for any other error. */
function systemFault(error: unknown): string | undefined {
  if (!(error instanceof Error && 'errno' in error && 'path' in error)) return undefined;
  const [code, meaning] = getSystemErrorMap().get(Number(error.errno)) ?? [];
  return code && `${error.path}: ${meaning} (${code})`;
}

/**
 * Runs one command.
 *
 * @param args arguments after the program's name
 * @param print receives each line of output
 * @returns false if the data have errors
 * @throws a {@link UsageError}, `ScaffoldError` or `EditionError` if it was called wrongly, or if a file cannot be read or written
 */
export function geodataCommand(args: readonly string[], print: Print): boolean {
  try {
    return run(args, print);
  } catch (error) {
    const fault = systemFault(error);
    throw fault === undefined ? error : new UsageError(fault);
  }
}

function run(args: readonly string[], print: Print): boolean {
  const { values, positionals } = parseOptions(args, OPTIONS);
  if (values.help) {
    print(HELP);
    return true;
  }
  const directory = resolve(values.directory ?? editionDirectory());
  if (!existsSync(directory)) throw new UsageError(`--directory: there is no folder ${directory}`);
  const asOf = values['as-of'] ?? today();
  if (!isDay(asOf)) throw new UsageError(`--as-of "${asOf}": expected a day, YYYY-MM-DD`);
  const [command, argument, ...stray] = positionals;
  if (command !== undefined && COMMANDS.includes(command)) refuseStray(command, argument, stray);
  switch (command) {
    case undefined:
      if (values.fix) write(directory, fixes(readDataset(readGeodataFiles(directory)), today()), print);
      return check(directory, asOf, print);
    case 'rules':
      for (const { id, severity, title } of RULES) print(`${id.padEnd(22)}${severity.padEnd(9)}${title}`);
      return true;
    case 'schema':
      write(GEODATA, jsonSchemas(), print);
      return true;
    case 'agreement':
      printAgreement(directory, print);
      return true;
    case 'new-edition': {
      if (!argument) throw new UsageError('new-edition: which id, or which path?');
      makeEdition(argument, parseLanguages(values.languages ?? LANGUAGES.join()), print);
      return true;
    }
    case 'new': {
      if (!argument) throw new UsageError('new: which id?');
      const dataset = readDataset(readGeodataFiles(directory));
      if (!isRead(dataset, EDITION_FILE)) {
        throw new UsageError(`new: ${EDITION_FILE} has errors, which come first: npm run geodata`);
      }
      const options = scaffoldOptions(values, argument, dataset);
      write(directory, scaffold(dataset, loadLand(), options), print);
      print(`\n${afterScaffold(argument, options.layer)}`);
      return true;
    }
    default:
      throw new UsageError(`There is no command "${command}".${didYouMean(command, COMMANDS)} --help lists them.`);
  }
}
