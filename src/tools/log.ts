/** Writes one line to standard output. */
export function log(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Writes one line to standard error. */
export function logError(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Reads a setting at startup. If it is invalid, ends the program with a one-line message; an uncaught error would print a stack
 * trace, as if it were a bug.
 */
export function settingOrExit<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    logError(messageOf(error));
    process.exit(1);
  }
}

/** Sets the exit code: 0 if the program resolves to true, 1 if it resolves to false or rejects. A rejection is logged as one line. */
export async function exitWith(program: Promise<boolean>): Promise<void> {
  const ok = await program.catch((error: unknown) => {
    logError(messageOf(error));
    return false;
  });
  process.exitCode = ok ? 0 : 1;
}
