import type { Io, Stream } from '../../src/cli/io.ts';
import { realIo } from '../../src/cli/real-io.ts';
import { run } from '../../src/cli/run.ts';

/** What a run printed, and how it ended. */
export interface Held {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Around {
  readonly cwd?: string;
  readonly env?: Io['env'];
  readonly columns?: number;
  /** In place of the clock and of Ctrl-C. */
  readonly instead?: Partial<Pick<Io, 'clock' | 'watchInterrupt'>>;
}

/** Runs a command line on the real file system, with both streams held instead of printed. */
export async function held(words: readonly string[], around: Around = {}): Promise<Held> {
  const out: string[] = [];
  const err: string[] = [];
  const stream = (texts: string[]): Stream => ({
    isTerminal: around.columns !== undefined,
    columns: around.columns ?? null,
    write: (text) => void texts.push(text),
  });
  const io: Io = {
    ...realIo(),
    cwd: around.cwd ?? process.cwd(),
    env: around.env ?? {},
    stdout: stream(out),
    stderr: stream(err),
    ...around.instead,
  };
  const code = await run(words, io);
  return { code, out: out.join(''), err: err.join('') };
}
