import type { Fault, Place, Ref } from '../issue/issue.ts';
import type { Fingerprint, Input } from './input.ts';

/** A file that can say where in it something stands. */
export interface Source {
  readonly file: string;
  /** Line, column and excerpt of each reference, in the order asked. */
  places(refs: readonly Ref[]): Promise<readonly Place[]>;
  /** Complete once all rows were read. */
  fingerprint(): Fingerprint;
}

/** A CSV file as people save it: its header found, its rows still to be read. */
export interface Table extends Source {
  /** The header's cells as written, trimmed. */
  readonly headers: readonly string[];
  /** For each header the column that `identify` made of it, or null. */
  readonly columns: readonly (string | null)[];
  /** The header's own record, for references to it. */
  readonly headerRecord: number;
  /**
   * Visits every row below the header that is not blank, once, in order: its cells as written, and its record,
   * which counts all records of the file from 0. Rows may be shorter or longer than the header. The faults
   * are of the file itself (a broken quote, a line past the limit); reading stops at the first such.
   */
  rows(visit: (cells: readonly string[], record: number) => void): Promise<readonly Fault[]>;
}

/** The header's text → the column's id, or null for a column that means nothing here. */
export type Identify = (header: string) => string | null;

export type OpenTable = (
  input: Input,
  identify: Identify,
) => Promise<{ readonly table: Table | null; readonly faults: readonly Fault[] }>;
