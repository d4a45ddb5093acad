import { WORDS } from '../issue/fault.ts';
import { suggest } from '../issue/suggest.ts';
import { UsageError } from './stop.ts';

/** A word that is neither figure nor issue, with the one most likely meant. */
export function unknownWord(word: string, figures: readonly string[]): UsageError {
  const near = suggest(word, [...figures, ...Object.keys(WORDS)]);
  return new UsageError(
    `No figure and no issue is called ${word}.`,
    near === null ? 'locplan explain lists them all' : `did you mean ${near}?`,
  );
}
