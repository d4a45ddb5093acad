import * as z from 'zod/mini';
import type { FigureUnit, FigureValue, Subject } from '../model/figure.ts';
import { figureKinds, figureId } from '../model/figures.ts';
import type { SavedFigure } from '../model/saved-result.ts';

const value = z.union([z.number(), z.boolean(), z.null()]);
const setting = z.object({ id: z.string(), value: z.union([z.number(), z.string()]) });

/** A saved plan as far as its figures go; where each stands the table of figures knows. */
export const planShape = z.looseObject({
  scenario: z.object({ name: z.string(), title: z.string(), start: z.string(), overrides: z.array(setting) }),
  posts: z.array(z.looseObject({ role: z.string() })),
  savings: z.looseObject({ recurringPence: z.number() }),
  caseload: z.looseObject({ planned: z.array(z.looseObject({})) }),
});

/** A saved comparison, likewise. */
export const compareShape = z.object({
  baseline: z.string(),
  overrides: z.array(setting),
  options: z.array(z.object({ name: z.string() })),
  figures: z.array(
    z.object({
      figure: z.string(),
      kind: z.string(),
      unit: z.string(),
      values: z.array(z.object({ option: z.string(), value })),
    }),
  ),
});

/** Every figure of a saved plan, read from where its kind stands in JSON. */
export function planFigures(plan: z.infer<typeof planShape>): SavedFigure[] {
  return figureKinds().flatMap((kind) =>
    found(plan, kind.json.split('.'), {}).map(({ subject, value: at }) => ({
      id: figureId(kind.id, subject),
      kind: kind.id,
      unit: kind.unit,
      value: at,
      option: null,
    })),
  );
}

/** Every figure of every option of a saved comparison. */
export function comparedFigures({ figures }: z.infer<typeof compareShape>): SavedFigure[] {
  return figures.flatMap(({ figure: id, kind, unit, values }) =>
    values.map(({ option, value: at }) => ({ id, kind, unit: unit as FigureUnit, value: at, option })),
  );
}

/** What was asked for, each setting as text. */
export function askedOf({
  overrides,
  ...rest
}: Readonly<Record<string, unknown>> & {
  readonly overrides: readonly z.infer<typeof setting>[];
}): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(rest).map(([key, said]): [string, string] => [key, String(said)]),
    ...overrides.map(({ id, value: said }): [string, string] => [id, String(said)]),
  ]);
}

interface Found {
  readonly subject: Subject;
  readonly value: FigureValue;
}

/** All that stands at a path such as posts[].byLocality[].fte, with the role, locality, area, year or other name it is of. */
function found(at: unknown, [step, ...rest]: readonly string[], subject: Subject): Found[] {
  if (step === undefined) {
    const read = value.safeParse(at);
    return read.success ? [{ subject, value: read.data }] : [];
  }
  const next = (at as Record<string, unknown> | null | undefined)?.[step.replace('[]', '')];
  if (next === null || next === undefined) return [];
  if (!step.endsWith('[]')) return found(next, rest, subject);
  const items: readonly unknown[] = Array.isArray(next) ? next : [];
  return items.flatMap((item) => found(item, rest, { ...subject, ...namesOf(item) }));
}

function namesOf(item: unknown): Subject {
  const names = Object.entries(item ?? {})
    .map(([key, name]) => [key === 'funding' ? 'name' : key, name] as const)
    .filter(
      ([key, name]) => ['role', 'locality', 'area', 'year', 'name'].includes(key) && typeof name === 'string',
    );
  return Object.fromEntries(names) as Subject;
}
