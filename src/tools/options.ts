/** Parses command-line options: every tool supports `--help`, and suggests a correction for a misspelt option. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../domain/suggest.ts';
import { log, logError } from './log.ts';

/** Wrong use of a command; only its message should be shown, without a stack trace. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: T }>>;

/**
 * Joins an option that takes a value with a negative number behind it (`--at -54.1,-34.7`), which `parseArgs` would take for another
 * option.
 */
function joinNegative(args: readonly string[], options: Options): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1);
    const takesValue = before?.startsWith('--') && options[before.slice(2)]?.type === 'string';
    if (takesValue && /^-[\d.]/.test(arg)) joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

/**
 * Parses arguments.
 *
 * @param args arguments after the program's name
 * @throws a {@link UsageError} for an unknown option, or one without its value
 */
export function parseOptions<T extends Options>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: joinNegative(args, options), allowPositionals: true, options });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
    const unknown = error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? /'-+([^'=]+)/.exec(error.message)?.[1] : undefined;
    if (unknown === undefined) throw new UsageError(error.message);
    throw new UsageError(
      `There is no option --${unknown}.${didYouMean(unknown, Object.keys(options))} --help lists them.`,
    );
  }
}

/**
 * The state of the switches of a tool that takes no other arguments. Ends the program after `--help` or wrong use.
 *
 * @param help text for `--help`
 * @param names names of the switches, without dashes
 */
export function toolSwitches<Name extends string>(
  help: string,
  names: readonly Name[] = [],
): Readonly<Record<Name, boolean>> {
  const options = Object.fromEntries([...names, 'help'].map((name) => [name, { type: 'boolean' as const }]));
  try {
    const { values, positionals } = parseOptions(process.argv.slice(2), options);
    const [stray] = positionals;
    if (stray !== undefined) throw new UsageError(`"${stray}": only options are taken. --help lists them.`);
    if (!values.help)
      return Object.fromEntries(names.map((name) => [name, values[name] === true])) as Record<Name, boolean>;
    log(help);
    process.exit(0);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    logError(error.message);
    process.exit(2);
  }
}
