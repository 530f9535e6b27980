import { spawn } from 'node:child_process';

export interface RunOptions {
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Receives the program's output, which then does not go to the terminal; for programs that run in parallel. */
  readonly onOutput?: (chunk: Buffer) => void;
}

/**
 * Runs a program and waits for it. It uses this terminal, unless `onOutput` is given.
 *
 * @returns its exit code; 1 if it was ended by a signal
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
 * Runs `npm run <script>`. If this process was started by npm, the same npm is used again, through Node.js, because `npm` itself is a
 * batch file on Windows.
 */
export function runScript(script: string, options: RunOptions = {}): Promise<number> {
  const npm = process.env.npm_execpath;
  const args = ['run', script];
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args], options) : run('npm', args, options);
}
