import { LIMITS } from './limits.ts';

/** Why reading a table stopped before its end, and at which cell. */
export interface Stop {
  readonly cause: 'broken-quotes' | 'line-too-long' | 'cell-too-long';
  readonly record: number;
  readonly field?: number;
}

/** Shows a record; false once no more are wanted. */
export type Visit = (cells: string[], record: number) => boolean;

/** Where the records of a table go, whoever splits them. */
export interface Showing {
  /** A record, and its bytes. */
  show(cells: string[], size: number): void;
  halt(cause: Stop['cause']): void;
  /** Bytes that a record has had so far. */
  pending(size: number): void;
  done(): boolean;
}

/** Counts records as it shows them to `visit`, holds them to the limits, and remembers why it stopped. */
export function showingTo(visit: Visit): { readonly showing: Showing; readonly stop: () => Stop | null } {
  let stop: Stop | null = null;
  let done = false;
  let record = 0;
  const halt = (cause: Stop['cause'], field?: number): void => {
    if (!done) stop = { cause, record, ...(field === undefined ? {} : { field }) };
    done = true;
  };
  const pending = (size: number): void => {
    if (size > LIMITS.line.most) halt('line-too-long');
  };
  const show = (cells: string[], size: number): void => {
    if (done) return;
    const field = cells.findIndex(isTooLong);
    if (field !== -1) return halt('cell-too-long', field);
    pending(size);
    done ||= !visit(cells, record);
    record++;
  };
  return { showing: { show, halt, pending, done: () => done }, stop: () => stop };
}

const isTooLong = (cell: string): boolean => cell.length > LIMITS.cell.most;
