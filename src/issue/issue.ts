/** How grave an issue is. An error in the input refuses it; a warning or a notice never changes a figure. */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * A spot in an input, named before anyone has looked up its line and column: finding those takes a second
 * look at the file, which only a fault is worth.
 */
export interface Ref {
  /** The file as messages name it: its path from the case folder. */
  readonly file: string;
  /** For a table: the record counted by the reader (see read/table.ts). Left out, the file as a whole. */
  readonly record?: number;
  /** For a table: the position of the cell in its record, from 0. Left out, the whole row. */
  readonly field?: number;
  /** The part of the cell that is wrong, in code points from its start. Left out, the whole cell. */
  readonly part?: { readonly from: number; readonly length: number };
  /** For YAML: the keys that lead to the value. */
  readonly path?: readonly (string | number)[];
  /** For YAML: point at the key, not at its value. */
  readonly atKey?: boolean;
  /** The spot itself, where the finder knows it already: a file that cannot be read as what it should be. */
  readonly place?: Place;
}

/** A spot as people look it up. Lines and columns count from 1, columns in characters (code points). */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The line's text (a window of a very long one), and which of its characters (from 0) are meant; length 0 is the gap before `from`. */
  readonly excerpt?: { readonly text: string; readonly from: number; readonly length: number };
}

/** What is wrong or worth knowing, in words, with the remedy; where it stands is still a reference. */
export interface Fault {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Ref | null;
  readonly message: string;
  /** What to do about it; empty when the message says all. */
  readonly hint: string;
}

/** A fault whose place has been looked up: what is printed. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly where: Place | null;
  readonly message: string;
  readonly hint: string;
}

/** The words for one issue code. `says` and `hint` are made from what the finder knows. */
export interface Words<P> {
  readonly severity: Severity;
  readonly says: (p: P) => string;
  readonly hint: (p: P) => string;
  /** For `explain <code>`: what it means, in a sentence or two. */
  readonly means: string;
  /** For `explain <code>`: how to mend it. */
  readonly mend: string;
}

/** One entry of a table of words, whose facts keep their own type. */
export function words<P>(of: Words<P>): Words<P> {
  return of;
}
