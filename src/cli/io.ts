import type { Input } from '../read/input.ts';

/** One of the two streams that a run writes on. Each is asked about on its own: `locplan plan | less` has one terminal. */
export interface Stream {
  readonly isTerminal: boolean;
  /** Characters across; null where it is no terminal. */
  readonly columns: number | null;
  /** Writes all of it, unless the reader has gone: then nothing more, quietly. `data` is for programs: never in other letters. */
  write(text: string, kind?: 'data'): void;
}

/** A thread that does a part of the work: it is sent tasks and sends back what came of them. */
export interface Thread {
  post(task: unknown): void;
  /** What is sent back, or the error that ended it. */
  onAnswer(take: (answer: unknown) => void, fail: (error: unknown) => void): void;
  end(): void;
}

/** A result on its way to a file. */
export interface Output {
  readonly path: string;
  readonly text: string;
}

export type PathKind = 'file' | 'folder' | 'other';

/** Everything outside the program. The rest of src never touches it in another way, so a test can hold all of it. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Milliseconds since some moment: when to show progress, never in a result. */
  clock(): number;
  /** Starts a thread that serves a search; null: there are none, and all is done in this one. */
  readonly thread: (() => Thread) | null;
  /** From here on Ctrl-C is taken down and not obeyed, until `end`; a second one is obeyed. */
  watchInterrupt(): { readonly isStopped: () => boolean; readonly end: () => void };
  /** What stands at a path; null for nothing. Throws PathError where that cannot be told. */
  kind(path: string): PathKind | null;
  /** Where a path leads once all links are followed; null where there is nothing. */
  real(path: string): string | null;
  /** The names in a folder, sorted. */
  list(path: string): readonly string[];
  /** A file to read; `-` is standard input, which can be had once. `name` is what messages call it. */
  open(path: string, name: string): Promise<Input>;
  /**
   * Throws UsageError when one of the paths is an input of this run or one of `others`: a result never replaces
   * what it came from, nor what another run will want.
   */
  guard(paths: readonly string[], others: readonly string[]): void;
  /** All files or none: each whole, missing folders made. */
  writeAll(outputs: readonly Output[]): void;
  /** Adds to the end of a file, which the runner of a workflow keeps. */
  append(output: Output): void;
}
