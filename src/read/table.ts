import type { Buffer } from 'node:buffer';
import { fault } from '../issue/fault.ts';
import type { Fault, Place, Ref } from '../issue/issue.ts';
import { decoded } from './decode.ts';
import { type Header, type Identify, findHeader } from './header.ts';
import { type Input, sha256 } from './input.ts';
import { LIMITS } from './limits.ts';
import { locate } from './locate.ts';
import { LINE_ENDS, readRecords } from './records.ts';
import { sniff } from './sniff.ts';
import { noHeader, stopped } from './unreadable.ts';

/** A file that can say where in it something stands. */
export interface Source {
  readonly file: string;
  /** Line, column and excerpt of each reference, in the order asked. */
  places(refs: readonly Ref[]): Promise<readonly Place[]>;
  /** Data rows of a table, once all were read; null for YAML and JSON. */
  rowCount(): number | null;
  /** Of the file's bytes, in hexadecimal; null for a file about people, whose few values it would let be guessed. */
  sha256(): Promise<string | null>;
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

export type OpenTable = (
  input: Input,
  identify: Identify,
) => Promise<{ readonly table: Table | null; readonly faults: readonly Fault[] }>;

const KIND = { size: LIMITS.tableFile, saveAs: 'CSV UTF-8 (comma delimited)' };

/**
 * Opens a CSV file as people save it: finds its encoding, its delimiter and the row that names its columns. Null
 * with the reason where it is no such file. A column that is named twice is a fault, and its first place counts.
 */
export const openTable: OpenTable = async (input, identify) => {
  const { sniffed, faults } = await sniff(input, KIND);
  if (!sniffed) return { table: null, faults };
  const open = () => decoded(input, sniffed.encoding);
  const { header, head } = await findHeader(open, identify);
  if (!header) return { table: null, faults: [...faults, await noHeader(input.name, open, head)] };
  const split = { delimiter: head.delimiter, lineEnds: sniffed.hasCr ? LINE_ENDS : ['\n'] };
  const table = tableOf(input, open, header, split);
  return { table, faults: [...faults, ...repeatedColumns(input.name, header)] };
};

/** A fault for each further column of a meaning that an earlier one has. */
function repeatedColumns(file: string, { record, headers, columns }: Header): Fault[] {
  return columns.flatMap((column, field) => {
    const first = columns.indexOf(column);
    if (column === null || first === field) return [];
    const facts = { column, header: headers[field]!, earlier: headers[first]! };
    return [fault('duplicate-column', facts, { file, record, field })];
  });
}

/** What separates cells, and what rows. */
interface Split {
  readonly delimiter: string;
  readonly lineEnds: readonly string[];
}

function tableOf(
  input: Input,
  open: () => AsyncIterable<Buffer>,
  header: Header,
  { delimiter, lineEnds }: Split,
): Table {
  const file = input.name;
  let count = 0;
  return {
    file,
    headers: header.headers,
    columns: header.columns,
    headerRecord: header.record,
    places: (refs) => locate(file, open(), delimiter, refs),
    rowCount: () => count,
    sha256: () => sha256(input),
    async rows(visit) {
      count = 0;
      let excess: Fault | null = null;
      const each = (cells: readonly string[], record: number): boolean => {
        if (record <= header.record || cells.every(isBlank)) return true;
        if (count === LIMITS.rows.most) {
          excess = fault('too-many-rows', { limit: LIMITS.rows.shown }, { file, record });
          return false;
        }
        count++;
        visit(cells, record);
        return true;
      };
      const stop = await readRecords(open(), delimiter, each, lineEnds);
      if (excess) return [excess];
      return stop ? [await stopped(file, open, delimiter, stop)] : [];
    },
  };
}

const isBlank = (cell: string): boolean => cell.trim() === '';
