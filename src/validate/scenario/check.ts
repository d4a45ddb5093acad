import type { Fault, Ref } from '../../issue/issue.ts';
import type { Known } from '../known.ts';
import type { Parts } from './parts.ts';

/** What a scenario is held against. */
interface Given {
  readonly parts: Parts;
  readonly known: Known;
  /** False: some of the localities could not be read, so that nothing is said of what they lack. */
  readonly localitiesWhole: boolean;
  /** The assumptions that have a range in this scenario or in another that is read with it. */
  readonly ranged: ReadonlySet<string>;
  /** The scenario as a whole. */
  readonly at: Ref | null;
}

/** One thing that a scenario can have wrong against its case. */
export type Check = (given: Given) => readonly Fault[];
