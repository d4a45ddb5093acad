import type { Issue } from '../issue/issue.ts';

/** What a result has to say, free of any format: every renderer but JSON's prints this and nothing else. */
export interface Report {
  /** What the case as a whole decides, where a format has room for it; empty where that is not known. */
  readonly caseTitle: string;
  readonly title: string;
  /** Beside the title: what is planned and from when. */
  readonly aside: string;
  /** Under the title: what the command line set otherwise than the files; empty when nothing. */
  readonly forThisRun: string;
  readonly sections: readonly Section[];
  /** Commands that take the reader further. */
  readonly next: readonly string[];
  /** Only a table for scripts needs it, so it is made when asked for. */
  readonly tidy: () => Tidy;
  /** The same as a paper for those who decide; left out where a command has none. */
  readonly paper?: () => Paper;
  /** The changes of budget as a ledger takes them; left out where the result has none. */
  readonly journal?: () => Tidy;
  readonly checks: readonly Check[];
  readonly issues: readonly Issue[];
  /** Full-precision data in the order of its contract: what JSON prints. */
  readonly data: () => unknown;
}

/** An option put to members, in plain sentences. */
export interface Paper {
  readonly title: string;
  readonly parts: readonly PaperPart[];
  readonly chapters: readonly (Passage & { readonly passages: readonly Passage[] })[];
}

/** A heading with what stands under it. */
export interface Passage {
  readonly heading: string;
  readonly parts: readonly PaperPart[];
}

export type PaperPart = Prose | Table | List;

/** Sentences that stand one under the other. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
}

export interface Section {
  /** Empty: the section needs no heading of its own. */
  readonly heading: string;
  readonly parts: readonly Part[];
}

export type Part = Table | Prose | IssueList | Tree;

/** Sentences. */
export interface Prose {
  readonly kind: 'prose';
  readonly text: string;
}

/** Issues with the lines they stand in. */
interface IssueList {
  readonly kind: 'issues';
  readonly issues: readonly Issue[];
}

/** A value and what it is made of, to any depth. */
export interface Tree {
  readonly kind: 'tree';
  readonly root: Branch;
}

export interface Branch {
  readonly text: string;
  readonly value: string;
  /** How it comes about, or where it stands. */
  readonly note: string;
  readonly branches: readonly Branch[];
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  /** Text stands left and may wrap; a number stands right and stays whole; a drawing may be left out. */
  readonly kind: 'text' | 'number' | 'bar' | 'gauge';
  /** The first column's header is its section's heading when it has none itself. */
  readonly header: string;
  /** A header over this column and its neighbours of the same group. */
  readonly group?: string;
  /** Wider than this a text wraps even where there is room. In characters. */
  readonly comfortable?: number;
}

/** A column of words that needs no header. */
export const LABELS = { kind: 'text', header: '' } as const satisfies Column;

export interface Row {
  readonly cells: readonly Cell[];
  readonly total?: boolean;
  /** Said under the row, each on a line of its own. */
  readonly notes?: readonly string[];
}

export type Cell = string | Mark | Bar | Gauge;

/** How a value is meant. The words say it too: colour is never the only carrier. */
export type Tone = 'good' | 'bad' | 'warn' | 'quiet';

/** A text with a tone. */
export interface Mark {
  readonly kind: 'mark';
  readonly text: string;
  readonly tone: Tone;
}

/** A stretch of a scale, both ends as shares of it, 0 to 1. */
export interface Bar {
  readonly kind: 'bar';
  readonly from: number;
  readonly to: number;
}

/** A value against a limit: `share` is value ÷ limit, null where there is no value. */
export interface Gauge {
  readonly kind: 'gauge';
  readonly share: number | null;
  readonly text: string;
}

/** One table with one fact a row, for a spreadsheet or a script. */
export interface Tidy {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TidyValue[])[];
}

/** Text, a number already written out in digits, or nothing. */
export type TidyValue = string | { readonly digits: string } | null;

/** Something that was tested on the result. */
export interface Check {
  readonly kind: 'gate' | 'claim';
  readonly name: string;
  readonly passed: boolean;
  /** The finding in a sentence, for example "saving £199,058.39, wanted £200,000.00: NOT MET by £941.61". */
  readonly says: string;
}

/** What a renderer needs to know of where its text goes. */
export interface RenderOptions {
  /** Columns of the terminal; no line is longer. */
  readonly width: number;
  /** Colours that the terminal can show: none, 16, 256, all. */
  readonly colour: 0 | 1 | 2 | 3;
  /** Letters, digits and punctuation of ASCII only. */
  readonly ascii: boolean;
  /** For annotations: a file's path from the repository's root, by its name in messages; null where it has none. */
  readonly pathOf: (file: string) => string | null;
  /** For annotations: the command line that tells of every issue. */
  readonly command: string;
}

export type Render = (report: Report, options: RenderOptions) => string;

/** A text with a tone. */
export function mark(text: string, tone: Tone): Mark {
  return { kind: 'mark', text, tone };
}

/** A cell's words; nothing for a drawing without any. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return cell.kind === 'bar' ? '' : cell.text;
}

/** A table of the given columns. */
export function table(columns: readonly Column[], rows: readonly Row[]): Table {
  return { kind: 'table', columns, rows };
}
