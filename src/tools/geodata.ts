/**
 * The command line of the data.
 *
 *     npm run geodata                     check everything; exit code 1 on errors
 *     npm run geodata -- --fix            put right what is mechanical, then check
 *     npm run geodata -- --as-of <day>    judge dates as on this day (default: today, UTC)
 *     npm run geodata -- rules            list the rules
 *     npm run geodata -- schema           write geodata/schema/*.json
 *     npm run geodata -- new-edition <id or path>
 *                                         make an edition, in geodata/ or elsewhere, to begin with
 *     npm run geodata -- new <id> [--kind place] [--sector id] [--layer projects] [--at lon,lat] [--part-of id] [--for 16]
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '../compiler/dataset.ts';
import { editionDirectory, editionPath, GEODATA } from '../compiler/edition-directory.ts';
import { readGeodataFiles } from '../compiler/files.ts';
import { fixes } from '../compiler/fix.ts';
import { loadLand } from '../compiler/geometry/land.ts';
import { jsonSchemas } from '../compiler/json-schemas.ts';
import { today } from '../compiler/load.ts';
import { newEdition } from '../compiler/new-edition.ts';
import { formatProblem, sortProblems } from '../compiler/problem.ts';
import { readDataset } from '../compiler/read.ts';
import { RULES, runRules } from '../compiler/rules/index.ts';
import { type ScaffoldOptions, scaffold } from '../compiler/scaffold.ts';
import { idSchema } from '../compiler/schema.ts';
import { summaryRows } from '../compiler/summary.ts';
import type { LonLat } from '../domain/catalogue.ts';
import { isDay } from '../domain/date.ts';
import { KINDS } from '../domain/vocabulary.ts';

/** The edition that new ones begin as. */
const EXAMPLE = 'example';

class UsageError extends Error {}

const print = (line: string) => process.stdout.write(`${line}\n`);

function write(directory: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
    print(`wrote ${relative(process.cwd(), join(directory, file))}`);
  }
}

/** The example under another name: it builds as it is, and is rewritten piece by piece. */
function makeEdition(name: string): void {
  const directory = name.includes('/') ? resolve(name) : join(GEODATA, name);
  const id = basename(directory);
  if (!idSchema.safeParse(id).success) throw new UsageError(`"${id}": an id is lower-case letters, digits and hyphens`);
  if (existsSync(directory)) throw new UsageError(`${editionPath(directory)} is there already`);
  const example = join(GEODATA, EXAMPLE);
  write(directory, newEdition(readGeodataFiles(example), { directory, id, day: today() }));
  copyFileSync(join(example, 'icon.svg'), join(directory, 'icon.svg'));
  const chosen = name.includes('/') ? directory : id;
  print(`\nNow rewrite it: docs/edition.md says in which order. To check and to see it:`);
  print(`  ATLAS_EDITION=${chosen} npm run geodata`);
  print(`  ATLAS_EDITION=${chosen} npm start`);
}

function check(directory: string, asOf: string): boolean {
  const started = performance.now();
  const dataset = readDataset(readGeodataFiles(directory));
  const problems = sortProblems(runRules({ dataset, land: loadLand(), asOf }).problems);
  for (const [label, count, detail] of summaryRows(dataset, problems, RULES.length)) {
    print(`${label.padEnd(14)}${String(count).padStart(6)}  ${detail}`.trimEnd());
  }
  print(`${'seconds'.padEnd(14)}${((performance.now() - started) / 1000).toFixed(1).padStart(6)}`);
  for (const severity of ['error', 'warning'] as const) {
    const some = problems.filter((problem) => problem.severity === severity);
    if (some.length > 0) print(`\n${severity}s`);
    for (const problem of some) print(`  ${formatProblem(problem, editionPath(directory))}`);
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

function parseParagraphs(text: string): number[] {
  const numbers = text === '' ? [] : text.split(',').map(Number);
  if (!numbers.every((each) => Number.isInteger(each) && each > 0)) {
    throw new UsageError(`--for "${text}": expected numbers of paragraphs, for example 16 or 1,22`);
  }
  return numbers;
}

function scaffoldOptions(
  values: Readonly<Record<string, string | boolean | undefined>>,
  id: string,
  { sectors }: Dataset,
): ScaffoldOptions {
  const known = sectors.map((sector) => sector.id);
  const text = (name: string, fallback: string) => (typeof values[name] === 'string' ? values[name] : fallback);
  const partOf = text('part-of', '');
  const [kindText, sector] = [text('kind', partOf ? 'part' : 'place'), text('sector', known[0] ?? '')];
  const kind = KINDS.find((each) => each === kindText);
  if (!idSchema.safeParse(id).success) throw new UsageError(`"${id}": an id is lower-case letters, digits and hyphens`);
  if (!kind) throw new UsageError(`--kind "${kindText}": expected one of ${KINDS.join(', ')}`);
  if (!known.includes(sector)) throw new UsageError(`--sector "${sector}": expected one of ${known.join(', ')}`);
  if ((kind === 'part') !== (partOf !== '')) throw new UsageError('A part, and only a part, needs --part-of <id>');
  const at = text('at', '');
  if (kind === 'part' && at === '') throw new UsageError('A part is drawn: it needs --at lon,lat to begin with');
  return {
    id,
    kind,
    sector,
    layer: text('layer', 'projects'),
    day: today(),
    ...(at ? { at: parsePosition(at) } : {}),
    ...(partOf ? { partOf } : {}),
    contextFor: parseParagraphs(text('for', '')),
  };
}

function run(): boolean {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      fix: { type: 'boolean' },
      'as-of': { type: 'string' },
      directory: { type: 'string' },
      kind: { type: 'string' },
      sector: { type: 'string' },
      layer: { type: 'string' },
      at: { type: 'string' },
      'part-of': { type: 'string' },
      for: { type: 'string' },
    },
  });
  const directory = resolve(values.directory ?? editionDirectory());
  const asOf = values['as-of'] ?? today();
  if (!isDay(asOf)) throw new UsageError(`--as-of "${asOf}": expected a day, YYYY-MM-DD`);
  const [command, argument] = positionals;
  switch (command) {
    case undefined:
      if (values.fix) write(directory, fixes(readDataset(readGeodataFiles(directory)), today()));
      return check(directory, asOf);
    case 'rules':
      for (const { id, severity, title } of RULES) print(`${id.padEnd(22)}${severity.padEnd(9)}${title}`);
      return true;
    case 'schema':
      write(GEODATA, jsonSchemas());
      return true;
    case 'new-edition': {
      if (!argument) throw new UsageError('new-edition: which id, or which path?');
      makeEdition(argument);
      return true;
    }
    case 'new': {
      if (!argument) throw new UsageError('new: which id?');
      const dataset = readDataset(readGeodataFiles(directory));
      const options = scaffoldOptions(values, argument, dataset);
      write(directory, scaffold(dataset, loadLand(), options));
      print(`\nNow replace every TODO of "${argument}", then run: npm run geodata`);
      return true;
    }
    default:
      throw new UsageError(
        `Unknown command "${command}": expected rules, schema, new, new-edition, or nothing to check`,
      );
  }
}

try {
  process.exitCode = run() ? 0 : 1;
} catch (error) {
  // Wrong use is answered with one line; anything else is a fault of the program and keeps its stack.
  const isUsage =
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!isUsage) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
