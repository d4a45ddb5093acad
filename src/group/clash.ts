/**
 * A reason that proves that no grouping exists: which rules clash, about which areas. Areas are numbers; weights are
 * the problem's whole numbers.
 */
export type Clash =
  /** Every part needs an area of its own. */
  | { readonly kind: 'more-parts-than-areas'; readonly parts: number; readonly areas: number }
  /** The parts cannot all be within the bounds, whatever is in them: together they come to more, or to less, than there is. */
  | {
      readonly kind: 'bounds-not-met';
      readonly parts: number;
      readonly weight: number;
      readonly least: number;
      readonly most: number;
    }
  /** So many parts of so many areas each come to more, or to less, than there are. */
  | {
      readonly kind: 'area-counts';
      readonly parts: number;
      readonly areas: number;
      readonly minAreas: number;
      readonly maxAreas: number;
    }
  /** The map falls into more pieces than parts are wanted, or its pieces come to another number of parts. */
  | { readonly kind: 'map-in-pieces'; readonly parts: number; readonly pieces: readonly Piece[] }
  /** A piece of the map that is no whole number of parts. */
  | { readonly kind: 'piece-indivisible'; readonly piece: Piece }
  | { readonly kind: 'area-too-heavy'; readonly area: number; readonly weight: number; readonly most: number }
  | { readonly kind: 'together-too-much'; readonly areas: readonly number[]; readonly excess: Excess }
  /** Areas kept together that nothing joins: those of one group cannot reach those of another. */
  | { readonly kind: 'together-out-of-reach'; readonly groups: readonly (readonly number[])[] }
  /** Two areas kept apart that another rule keeps together. */
  | { readonly kind: 'together-and-apart'; readonly pair: readonly [number, number] }
  /** Areas of which no two may be in one part, one from each set, and more of them than parts. */
  | {
      readonly kind: 'more-apart-than-parts';
      readonly parts: number;
      readonly sets: readonly (readonly number[])[];
    }
  | { readonly kind: 'fixed-twice'; readonly area: number; readonly names: readonly string[] }
  | { readonly kind: 'more-names-than-parts'; readonly parts: number; readonly names: readonly string[] }
  /** Areas that a cut leaves no choice but to be in one part, which may not be. */
  | {
      readonly kind: 'cut-off';
      readonly cuts: readonly Cut[];
      readonly areas: readonly number[];
      readonly excess: Excess | Apart;
    }
  /** Every grouping was looked at. How many there are with no rule but that parts hang together; null: too many to count. */
  | { readonly kind: 'none-of-all'; readonly contiguous: number | null };

/** Areas that no border joins to the others, and into how many parts they could be divided. */
export interface Piece {
  readonly areas: readonly number[];
  readonly weight: number;
  readonly fewest: number;
  /** Less than the fewest: into no number of parts. */
  readonly greatest: number;
}

/** What is too much for one part, and how much it may be. */
export interface Excess {
  readonly of: 'weight' | 'areas';
  readonly is: number;
  readonly most: number;
}

/** Two that are never in one part. */
export interface Apart {
  readonly of: 'apart';
  readonly pair: readonly [number, number];
}

/** Areas that the rest of the map is reached through alone, and that are too few or too light to be a part. */
export interface Cut {
  readonly through: readonly number[];
  readonly side: readonly number[];
}
