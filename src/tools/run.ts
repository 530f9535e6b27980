import { spawn } from 'node:child_process';

export interface RunOptions {
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Is given what the program says, instead of the terminal: for programs that run at the same time. */
  readonly onOutput?: (chunk: Buffer) => void;
}

/**
 * Runs a program and waits for it; this terminal is its own unless somebody else listens.
 *
 * @returns its exit code; a program ended by a signal counts as 1
 */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  return new Promise((done, fail) => {
    const { onOutput } = options;
    const stdio = onOutput ? ('pipe' as const) : ('inherit' as const);
    const child = spawn(command, args, { stdio: ['inherit', stdio, stdio], env: { ...process.env, ...options.env } });
    if (onOutput) for (const stream of [child.stdout, child.stderr]) stream?.on('data', onOutput);
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
