import { FIGURE_SOURCES } from './figure-table.ts';
import type { Figure, FigureKind, FigureSource, Subject } from './figure.ts';
import type { Plan } from './plan.ts';

/** A figure with what it is about, and the id of its kind. */
interface FigureOfKind {
  readonly figure: Figure;
  readonly kind: string;
  readonly subject: Subject;
}

/** Every figure of a plan: what the CSV result lists and what can be explained. */
export function figuresOf(plan: Plan): Figure[] {
  return figuresWithSubjects(plan).map(({ figure }) => figure);
}

/** The same, each with the kind that it is of and what its id has in place of each angle bracket. */
export function figuresWithSubjects(plan: Plan): FigureOfKind[] {
  return FIGURE_SOURCES.flatMap((source) => figuresOfSource(source, plan));
}

/**
 * The figure of an id; undefined where the plan has none. Reads the kinds that the id can be of and no other: a plan
 * has hundreds of figures, and a paper claims five. Where two share an id, the first is meant.
 */
export function figureNamed(plan: Plan, id: string): Figure | undefined {
  for (const source of FIGURE_SOURCES) {
    if (!canBeOf(source, id)) continue;
    const found = figuresOfSource(source, plan).find(({ figure }) => figure.id === id);
    if (found !== undefined) return found.figure;
  }
  return undefined;
}

/** Whether an id begins and ends as those of a kind do. */
function canBeOf({ id: kind }: FigureKind, id: string): boolean {
  const [first, last] = [kind.indexOf('<'), kind.lastIndexOf('>')];
  return first < 0 ? id === kind : id.startsWith(kind.slice(0, first)) && id.endsWith(kind.slice(last + 1));
}

function figuresOfSource({ id, unit, read }: FigureSource, plan: Plan): FigureOfKind[] {
  return read(plan).map(({ value, ...subject }) => ({
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
  }));
}

/** The kinds of figure that a plan has, for looking up which id stands where in JSON. */
export function figureKinds(): FigureKind[] {
  return FIGURE_SOURCES.map(({ id, json, unit, means }) => ({ id, json, unit, means }));
}

/** The id of a figure of a kind: what it is about in place of each angle bracket. */
export function figureId(id: string, subject: Subject): string {
  return id.replace(/<(role|locality|area|year|name)>/g, (_, key: keyof Subject) => subject[key] ?? '');
}
