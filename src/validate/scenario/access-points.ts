import type { Ref } from '../../issue/issue.ts';
import type { Scenario } from '../../model/scenario.ts';
import { below, type Draft } from './draft.ts';

/** Points of access as written: their localities may be unknown, or stand at another one too. */
export interface WrittenPoints {
  readonly points:
    | 'one'
    | readonly {
        readonly name: string;
        readonly at: Ref;
        readonly localities: readonly { readonly name: string; readonly at: Ref }[];
      }[];
  readonly at: Ref;
}

/** The points of access of a scenario; null where it has none of its own. */
export function pointsOf({ access_points: written }: Draft['whole']): WrittenPoints | null {
  if (written === undefined) return null;
  const { value, at } = written;
  if (value === 1) return { points: 'one', at };
  const points = value.map(([name, localities]) => ({
    name: name.trim(),
    at: below(at, name),
    localities: localities.map((each, i) => ({ name: String(each).trim(), at: below(at, name, i) })),
  }));
  return { points, at };
}

/** The same for the model. */
export function accessPoints(written: WrittenPoints | null): Pick<Scenario, 'accessPoints'> {
  if (written === null) return {};
  if (written.points === 'one') return { accessPoints: 'one' };
  return {
    accessPoints: written.points.map(({ name, localities }) => ({
      name,
      localities: localities.map((each) => each.name),
    })),
  };
}
