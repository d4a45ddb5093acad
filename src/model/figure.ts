import type { Plan } from './plan.ts';

/** What a figure is counted in. Money is in pence; screens, claims and CSV show pounds. */
export type FigureUnit =
  | 'pence'
  | 'FTE'
  | 'posts'
  | 'people'
  | 'families'
  | 'families per FTE'
  | 'contacts a year per FTE'
  | 'months'
  | 'weeks'
  | 'days'
  | 'working days'
  | 'hours'
  | 'hours a year'
  | 'years'
  | 'share'
  | 'ratio'
  | 'km'
  | 'children'
  | 'children per FTE'
  | 'need per FTE'
  | 'families per post'
  | 'children per post'
  | 'need per post'
  | 'professionals'
  | 'contacts'
  | 'contacts a year'
  | 'assessments a year'
  | 'families a year'
  | 'posts per post'
  | 'yes or no';

export type FigureValue = number | boolean | null;

/** One figure of a plan under its id. */
export interface Figure {
  /** As in claims and `explain`: posts.Area Team Leader.reductionFte, savings.recurring. */
  readonly id: string;
  /** The id of its kind: posts.<role>.reductionFte. */
  readonly kind: string;
  readonly value: FigureValue;
  readonly unit: FigureUnit;
  /** The locality's name or the area's id that it is about. */
  readonly place: string | null;
  /** As "2013/14". */
  readonly year: string | null;
}

/** A kind of figure: its id, with what varies in angle brackets, where it stands in JSON, and what it means. */
export interface FigureKind {
  readonly id: string;
  readonly json: string;
  readonly unit: FigureUnit;
  readonly means: string;
}

/** What one figure is about: what its id has in place of each angle bracket. */
export interface Subject {
  readonly role?: string;
  readonly locality?: string;
  readonly area?: string;
  readonly year?: string;
  /** A queue or point of access, a function, a service, a source of funding: what a table of its own names. */
  readonly name?: string;
}

/** A kind of figure, and how to read every one of its kind off a plan. */
export interface FigureSource extends FigureKind {
  readonly read: (plan: Plan) => readonly (Subject & { readonly value: FigureValue })[];
}
