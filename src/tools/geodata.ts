/** `npm run geodata`: see `npm run geodata -- --help`. */
import { EditionError } from '../compiler/edition-directory.ts';
import { ScaffoldError } from '../compiler/scaffold.ts';
import { geodataCommand } from './geodata-command.ts';
import { log, logError } from './log.ts';
import { UsageError } from './options.ts';
// Reads `.env`, in which the edition may be named.
import './site.ts';

// Whoever reads only the beginning, as `| head` does, has all they want.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = geodataCommand(process.argv.slice(2), log) ? 0 : 1;
} catch (error) {
  // Wrong use is answered with one line; anything else is a fault of the program and keeps its stack.
  if (!(error instanceof UsageError || error instanceof ScaffoldError || error instanceof EditionError)) throw error;
  logError(error.message);
  process.exitCode = 2;
}
