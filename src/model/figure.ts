/** What a figure is counted in. Money is in pence; screens and claims show pounds. */
export type FigureUnit =
  | 'pence'
  | 'FTE'
  | 'posts'
  | 'people'
  | 'families'
  | 'families per FTE'
  | 'contacts a year per FTE'
  | 'months'
  | 'yes or no';

/** One figure of a plan under its id. */
export interface Figure {
  /** As in claims and `explain`: posts.Area Team Leader.reductionFte, savings.recurring. */
  readonly id: string;
  readonly value: number | boolean | null;
  readonly unit: FigureUnit;
  /** The locality's name or the area's id that it is about. */
  readonly place: string | null;
  /** As "2013/14". */
  readonly year: string | null;
}
