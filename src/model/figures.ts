import { FIGURE_SOURCES } from './figure-table.ts';
import type { Figure, FigureKind, Subject } from './figure.ts';
import type { Plan } from './plan.ts';

/** A figure with what it is about, and the id of its kind. */
interface FigureOfKind {
  readonly figure: Figure;
  readonly kind: string;
  readonly subject: Subject;
}

/** Every figure of a plan: what claims name, what the CSV result lists and what can be explained. */
export function figuresOf(plan: Plan): Figure[] {
  return figuresWithSubjects(plan).map(({ figure }) => figure);
}

/** The same, each with the kind that it is of and what its id has in place of each angle bracket. */
export function figuresWithSubjects(plan: Plan): FigureOfKind[] {
  return FIGURE_SOURCES.flatMap(({ id, unit, read }) =>
    read(plan).map(({ value, ...subject }) => ({
      kind: id,
      subject,
      figure: {
        id: figureId(id, subject),
        kind: id,
        value,
        unit,
        place: subject.locality ?? subject.area ?? null,
        year: subject.year ?? null,
      },
    })),
  );
}

/** The kinds of figure that a plan has, for looking up which id stands where in JSON. */
export function figureKinds(): FigureKind[] {
  return FIGURE_SOURCES.map(({ id, json, unit, means }) => ({ id, json, unit, means }));
}

/** The id of a figure of a kind: what it is about in place of each angle bracket. */
export function figureId(id: string, subject: Subject): string {
  return id.replace(/<(role|locality|area|year)>/g, (_, key: keyof Subject) => subject[key] ?? '');
}
