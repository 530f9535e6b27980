/** `npm run geodata`: see `npm run geodata -- --help`. */
import { EditionError } from '../compiler/edition-directory.ts';
import { ScaffoldError } from '../compiler/scaffold.ts';
import { geodataCommand } from './geodata-command.ts';
import { log, logError } from './log.ts';
import { UsageError } from './options.ts';
// Reads `.env`, which may name the edition.
import './site.ts';

// A closed pipe, as with `| head`, is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = geodataCommand(process.argv.slice(2), log) ? 0 : 1;
} catch (error) {
  // Wrong use gets a one-line message; anything else is a bug and keeps its stack trace.
  if (!(error instanceof UsageError || error instanceof ScaffoldError || error instanceof EditionError)) throw error;
  logError(error.message);
  process.exitCode = 2;
}
