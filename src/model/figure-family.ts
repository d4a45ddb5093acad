import type { FigureSource, FigureUnit, FigureValue, Subject } from './figure.ts';
import type { Plan } from './plan.ts';

type Keys<T> = { [K in keyof T & string]: T[K] extends FigureValue ? K : never }[keyof T & string];

/** Where a figure can stand in a T: under a key of its own, or of a part of it that may be null. */
type Path<T> =
  | Keys<T>
  | {
      [K in keyof T & string]: T[K] extends object | null ? `${K}.${Keys<NonNullable<T[K]>>}` : never;
    }[keyof T & string];

type Named<Key> = Key extends `${infer Name}Pence`
  ? [Name, 'pence', string]
  : [Key, Exclude<FigureUnit, 'pence'>, string];

/** A figure's name in its id, its unit, what it means; and its path in T where that is not the name (+ Pence). */
type Row<T> = readonly [name: string, FigureUnit, means: string, path?: string] &
  (Readonly<Named<Keys<T>>> | readonly [string, FigureUnit, string, Path<T>]);

/** Figures that are read off the same thing: a role, a year, a locality, or the plan as a whole. */
export function family<T extends object>(
  /** What stands before each figure's own name, and before its path. */
  id: string,
  json: string,
  items: (plan: Plan) => readonly (Subject & { readonly of: T })[],
  rows: readonly Row<NoInfer<T>>[],
): FigureSource[] {
  return rows.map(([name, unit, means, path = unit === 'pence' ? `${name}Pence` : name]) => ({
    id: `${id}.${name}`,
    json: `${json}.${path}`,
    unit,
    means,
    read: (plan) => items(plan).map(({ of, ...subject }) => ({ ...subject, value: valueAt(of, path) })),
  }));
}

/** What stands at a path of a Row, whose type has seen to it that it is a figure or nothing. */
function valueAt(of: object, path: string): FigureValue {
  let at: unknown = of;
  for (const key of path.split('.')) at = (at as Record<string, unknown> | null)?.[key] ?? null;
  return at as FigureValue;
}
