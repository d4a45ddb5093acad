import type { AreaShare } from '../../model/case.ts';
import type { Day } from '../../model/day.ts';
import { plainWord, type Vocabulary } from './vocabulary.ts';

/** What each kind of cell becomes. Money is in pence. */
export interface Kinds {
  text: string;
  /** An id: text that a spreadsheet must not have shortened. */
  code: string;
  money: number;
  fte: number;
  /** So many of its unit, 0 or more; the mean of a year may have decimals. */
  count: number;
  /** A number, 0 or more. */
  weight: number;
  latitude: number;
  longitude: number;
  /** A part of a whole, 0 to 1, also as 35%. */
  share: number;
  /** A day of the calendar. */
  day: Day;
  /** Yes or no. */
  flag: boolean;
  /** Areas and their shares of a post, adding to 1. */
  shares: readonly AreaShare[];
  /** One of a few words, which the column lists. */
  word: unknown;
}

export type Kind = keyof Kinds;

/** One column of a file that people give, as data: what it is headed, what it holds, what it means. */
export interface Column<K extends Kind = Kind, N extends boolean = boolean, W = unknown> {
  readonly kind: K;
  /** True: neither the column nor any of its cells may be left out. */
  readonly needed: N;
  /** As messages name it. */
  readonly title: string;
  /** What people head it, apart from its id. */
  readonly aliases: readonly string[];
  readonly unit?: string;
  /** What an empty cell means, in words. */
  readonly otherwise?: string;
  /** For a column of few words. */
  readonly words?: Vocabulary<W>;
  readonly means: string;
}

export type Columns = Readonly<Record<string, Column>>;

/** What one file must and may hold: the columns by id, in the order that templates have them. */
export interface TableContract<C extends Columns = Columns> {
  readonly name: string;
  readonly means: string;
  /** The column whose values must differ from row to row. */
  readonly id: string | null;
  /** One of these has to be there. */
  readonly oneOf?: readonly string[];
  /** True: a header alone is enough. */
  readonly mayBeEmpty?: true;
  /** The first is the code of its rows: one that has it is no total. */
  readonly columns: C;
}

type Told<K extends Kind, N extends boolean, W> = Omit<Column<K, N, W>, 'kind' | 'needed'>;

/** A column that can be left out, or whose cells can. */
export function optional<K extends Kind, W>(kind: K, told: Told<K, false, W>): Column<K, false, W> {
  return { kind, needed: false, ...told };
}

/** A column that has to be there, filled in every row. */
export function needed<K extends Kind, W>(kind: K, told: Told<K, true, W>): Column<K, true, W> {
  return { kind, needed: true, ...told };
}

/** A contract whose columns keep their own types, so that a row of it is typed. */
export function contract<C extends Columns>(of: TableContract<C>): TableContract<C> {
  return of;
}

type Value<C> = C extends Column<infer K, boolean, infer W> ? (K extends 'word' ? W : Kinds[K]) : never;

/** A row as its contract types it. Null: the cell is empty, or the column is not there. */
export type Row<C extends Columns> = {
  readonly [Id in keyof C]: C[Id] extends { readonly needed: true } ? Value<C[Id]> : Value<C[Id]> | null;
};

/**
 * The reader's question of a header: which column is it? Answers by id or alias, whatever the case, spaces,
 * underscores, punctuation and units in brackets. Null for a header that means nothing here.
 */
export function identify(of: TableContract): (header: string) => string | null {
  const known = new Map<string, string>();
  for (const [id, { aliases }] of Object.entries(of.columns)) {
    for (const name of [...aliases, id]) known.set(plainHeader(name), id);
  }
  return (header) => known.get(plainHeader(header)) ?? null;
}

function plainHeader(header: string): string {
  const withoutUnits = header.replace(/\([^)]*\)|\[[^\]]*\]/g, '');
  return plainWord(withoutUnits.trim() === '' ? header : withoutUnits);
}
