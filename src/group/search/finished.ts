/** What a run comes to that was stopped on its way. */
export const STOPPED = Symbol('stopped');

/** Runs to the end, unless a pause says to stop. */
export async function finished<Step, End>(
  run: Generator<Step, End>,
  pause: (step: Step) => Promise<boolean>,
): Promise<End | typeof STOPPED> {
  let next = run.next();
  for (; !next.done; next = run.next()) if (await pause(next.value)) return STOPPED;
  return next.value;
}
