/**
 * `npm start`: builds the site and serves it on the loopback interface; see `--help`.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { recordedOrigins } from './basemap-setting.ts';
import { listen, portFrom } from './listen.ts';
import { log, logError, messageOf } from './log.ts';
import { toolSwitches } from './options.ts';
import { runScript } from './run.ts';
import { DIST, PROJECT_ROOT, siteBase } from './site.ts';
import { createStaticServer } from './static-server.ts';

const DEFAULT_PORT = 4317;

const HELP = `npm start                    builds the atlas and serves it on 127.0.0.1
npm start -- --no-build      serves what is in dist/
npm start -- --strict-port   fails where the port is taken, instead of taking the next
Settings: PORT (${DEFAULT_PORT}), and those of npm run build -- --help`;

async function start(): Promise<void> {
  const options = toolSwitches(HELP, ['no-build', 'strict-port']);
  const base = siteBase();
  const wanted = portFrom(process.env.PORT, DEFAULT_PORT);
  if (!options['no-build'] && (await runScript('build')) !== 0) throw new Error('The build failed; nothing to serve.');
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error(`${relative(PROJECT_ROOT, DIST)}/ holds no finished site: run "npm run build" first.`);

  const server = createStaticServer({ root: DIST, base, connect: recordedOrigins(DIST) });
  const port = await listen(server, wanted, { strict: options['strict-port'] });
  log(`\nThe atlas is at  http://127.0.0.1:${port}${base}\nStop it with Ctrl+C.`);

  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

start().catch((error: unknown) => {
  logError(messageOf(error));
  process.exitCode = 1;
});
