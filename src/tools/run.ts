import { spawn } from 'node:child_process';

export interface RunOptions {
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program with this terminal as its own and waits for it.
 *
 * @returns its exit code; a program ended by a signal counts as 1
 */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...options.env } });
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}

/**
 * Runs `npm run <script>`. Below npm the very same npm is used again; it is started with Node, because `npm` itself is
 * a batch file on Windows.
 */
export function runScript(script: string, options: RunOptions = {}): Promise<number> {
  const npm = process.env.npm_execpath;
  const args = ['run', script];
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args], options) : run('npm', args, options);
}
