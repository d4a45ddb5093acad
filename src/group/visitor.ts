/** Takes the closed parts of a grouping one by one, and each whole grouping when its last part is closed. */
export interface Visitor {
  /** The part of that number is this set of areas, until one of that number or a lower one is closed again. */
  readonly part: (number: number, low: number, high: number) => void;
  /** Whether to go on: a first grouping is enough for who asks whether there is one. */
  readonly grouping: () => boolean;
}

export interface Enumeration {
  /** False: the budget ran out or the visitor had enough, and what was visited may not be all there is. */
  readonly complete: boolean;
  /** Steps taken: how much work it was. */
  readonly nodes: number;
}
