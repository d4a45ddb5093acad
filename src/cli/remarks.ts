import type { Io } from './io.ts';

/** A line on the terminal that tells what is being done, written over each time and gone at the end. */
export interface Remarks {
  say(text: string): void;
  end(): void;
}

/** Says nothing where nobody watches. */
export function remarks({ stderr }: Io): Remarks {
  let isShown = false;
  return {
    say(text) {
      if (!stderr.isTerminal) return;
      isShown = true;
      stderr.write(`\r\u001b[K${text}`);
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
}
