/** Web servers that serve a built site with the configuration files in `deploy/`. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { listen } from '../../src/tools/listen.ts';
import { createStaticServer } from '../../src/tools/static-server.ts';
import type { BuiltSite } from './built-site.ts';

export interface RunningHost {
  /** Port on the loopback interface. */
  readonly port: number;
  readonly stop: () => Promise<void>;
}

export interface Host {
  readonly name: string;
  /** Whether the server is installed on this machine. */
  readonly isHere: boolean;
  readonly start: (site: BuiltSite) => Promise<RunningHost>;
}

const DEPLOY = join(import.meta.dirname, '../../deploy');
/** Includes `/usr/sbin`, where Debian installs nginx, and which is only on root's default path. */
const PATH = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`;

function isHere(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { env: { ...process.env, PATH }, stdio: 'ignore' }).status === 0;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0, { strict: true });
  server.close();
  await once(server, 'close');
  return port;
}

/** A document root in which the site is at its base path. */
async function hostRoot(folder: string, site: BuiltSite): Promise<string> {
  const root = join(folder, 'root');
  const place = join(root, site.base);
  await mkdir(join(place, '..'), { recursive: true });
  if (existsSync(place)) await rm(place, { recursive: true });
  await symlink(site.folder, place.replace(/\/$/, ''));
  return root;
}

/**
 * Starts a server and waits until its log says that it is ready.
 *
 * @param ready matches the log line
 * @throws if the server ends before that, with its output
 */
async function serve(
  program: string,
  args: readonly string[],
  ready: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  const child = spawn(program, args, { env: { ...process.env, PATH, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line);
    if (!ready.test(line)) continue;
    child.stderr.resume();
    return child;
  }
  throw new Error(`${program} does not start:\n${said.join('\n')}`);
}

async function running(folder: string, start: (port: number) => Promise<ChildProcess>): Promise<RunningHost> {
  const port = await freePort();
  const child = await start(port);
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}

const ours: Host = {
  name: 'npm start',
  isHere: true,
  async start({ folder, base }) {
    const server = createStaticServer({ root: folder, base });
    const port = await listen(server, 0, { strict: true });
    return {
      port,
      stop: async () => {
        server.close();
        server.closeAllConnections();
        await once(server, 'close');
      },
    };
  },
};

const nginx: Host = {
  name: 'nginx',
  isHere: isHere('nginx', '-v'),
  async start(site) {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-nginx-'));
    const root = await hostRoot(folder, site);
    return running(folder, async (port) => {
      const config = (await readFile(join(DEPLOY, 'nginx.conf'), 'utf8'))
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('listen [::]:80;', '')
        .replace('root /srv/atlas;', `root ${root};`)
        .replace('error_page 404 /404.html;', `error_page 404 ${site.base}404.html;`);
      await writeFile(join(folder, 'atlas.conf'), config);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((each) => `${each}_temp_path ${folder}/${each};`)
        .join('\n');
      await writeFile(
        join(folder, 'nginx.conf'),
        `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
events {}
http { access_log off; ${temporary} include ${folder}/atlas.conf; }
`,
      );
      const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'error_log stderr notice;'];
      return serve('nginx', args, /start worker process /);
    });
  },
};

const caddy: Host = {
  name: 'Caddy',
  isHere: isHere('caddy', 'version'),
  async start(site) {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-caddy-'));
    const root = await hostRoot(folder, site);
    return running(folder, async (port) => {
      const config = `{\n\tadmin off\n}\nimport ${join(DEPLOY, 'Caddyfile')}\n`;
      await writeFile(join(folder, 'Caddyfile'), config);
      const args = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
      return serve('caddy', args, /serving initial configuration/, {
        ATLAS_SITE: `http://127.0.0.1:${port}`,
        ATLAS_ROOT: root,
        ATLAS_BASE: site.base,
        XDG_DATA_HOME: folder,
        XDG_CONFIG_HOME: folder,
      });
    });
  },
};

export const HOSTS: readonly Host[] = [ours, nginx, caddy];
