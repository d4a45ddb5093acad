/** What a search makes little: an objective, or what leads to little of it where it is too coarse to be followed. */
export interface Energy {
  readonly total: () => number;
  /** By how much it would grow. */
  readonly delta: (plot: number, from: number, to: number) => number;
  /** After delta of the same move, before the plot is moved in the layout. */
  readonly moved: (plot: number, from: number, to: number) => void;
  /** Temperatures to begin and to end with: most moves are taken at the first, only better ones at the last. */
  readonly hot: number;
  readonly cold: number;
}
