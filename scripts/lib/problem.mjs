/**
 * Something the person at the keyboard can put right: told in plain words, without a stack.
 * Everything else that is thrown is a bug of ours and keeps its stack.
 */
export class Problem extends Error {}

/** Runs a script's main function and turns what it throws into a message and an exit code. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    const plain = explain(error);
    process.stderr.write(`\n${plain ?? error?.stack ?? error}\n`);
    process.exitCode = 1;
  }
}

/** The plain words for an error that has some, or undefined. */
export function explain(error) {
  if (error instanceof Problem) return error.message;
  if (error?.code === 'ENOSPC') {
    return 'The disk is full: free some space and run the same command again.';
  }
  return undefined;
}
