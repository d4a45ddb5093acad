import { FIGURE_SOURCES } from './figure-table.ts';
import type { Figure, FigureKind, Subject } from './figure.ts';
import type { Plan } from './plan.ts';

/** Every figure of a plan: what claims name, what the CSV result lists and what can be explained. */
export function figuresOf(plan: Plan): Figure[] {
  return FIGURE_SOURCES.flatMap(({ id, unit, read }) =>
    read(plan).map(({ value, ...subject }) => ({
      id: fill(id, subject),
      kind: id,
      value,
      unit,
      place: subject.locality ?? subject.area ?? null,
      year: subject.year ?? null,
    })),
  );
}

/** The kinds of figure that a plan has, for looking up which id stands where in JSON. */
export function figureKinds(): FigureKind[] {
  return FIGURE_SOURCES.map(({ id, json, unit, means }) => ({ id, json, unit, means }));
}

/** The id of one figure: its kind's, with what it is about in place of the angle brackets. */
export function fill(id: string, subject: Subject): string {
  return id.replace(/<(role|locality|area|year)>/g, (_, key: keyof Subject) => subject[key] ?? '');
}
