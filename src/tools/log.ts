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
 * A setting that is read while a program starts. What is wrong with it ends the program with one line: thrown, it would be
 * shown with a stack, as a fault of the program.
 */
export function settingOrExit<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    logError(messageOf(error));
    process.exit(1);
  }
}

/** Ends the program with what it was: 0 where all held, 1 where something did not, or was thrown, which is told in one line. */
export async function exitWith(program: Promise<boolean>): Promise<void> {
  const ok = await program.catch((error: unknown) => {
    logError(messageOf(error));
    return false;
  });
  process.exitCode = ok ? 0 : 1;
}
