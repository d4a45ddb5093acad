import { type Aspect, aspectsOf } from './aspects.ts';
import { hanging } from './hanging.ts';
import type { Moves } from './moves.ts';
import type { Sides } from './side.ts';

/** An input that is not the same on two sides. */
export interface ChangedInput {
  /**
   * As in a scenario file, the price of a role's posts apart: localities, posts.Area Team Leader,
   * price.Area Team Leader; or a file of the case: staffing.csv.
   */
  readonly input: string;
  /** What it is called: Grouping, Posts of Area Team Leader, lead_transfer_share. */
  readonly is: string;
  /** Its values in words. */
  readonly before: string;
  readonly after: string;
  /** Other inputs that change with it, since they have no meaning without it. */
  readonly along: readonly string[];
  readonly moves: Moves;
}

/** Told by the names of localities, as the grouping is. */
const BY_LOCALITY = new Set(['access_points', 'bases']);

/** What is not the same on two sides, in the order of a scenario file, then files of the case; names sorted. */
export function changedInputs(sides: Sides): ChangedInput[] {
  const changed = aspectsOf(sides).filter((aspect) => isOther(aspect, sides));
  const keys = new Set(changed.map(({ input }) => input));
  const along = hanging(sides, (input) => keys.has(input));
  const hung = new Set([...along.values()].flat());
  const isTold = (input: string): boolean =>
    !hung.has(input) && !(keys.has('localities') && BY_LOCALITY.has(input));
  return changed
    .filter(({ input }) => isTold(input))
    .map(({ input, is, text, moves }) => ({
      input,
      is,
      before: text(sides.before),
      after: text(sides.after, sides.before),
      along: along.get(input) ?? [],
      moves,
    }));
}

function isOther({ of }: Aspect, { before, after }: Sides): boolean {
  return JSON.stringify(of(before)) !== JSON.stringify(of(after));
}
