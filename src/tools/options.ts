/** The options that follow a tool's name: every tool answers `--help`, and a misspelt option with the one that was meant. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../domain/suggest.ts';
import { log, logError } from './log.ts';

/** Wrong use: to be answered with its message alone. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: T }>>;

/**
 * @param args as they stand after the program's name
 * @throws a {@link UsageError} for what is no option, or lacks its value
 */
export function parseOptions<T extends Options>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
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
 * Which switches of a tool that takes nothing else are on. `--help` and wrong use end the program.
 *
 * @param help what `--help` answers
 * @param names of the switches, without their dashes
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
