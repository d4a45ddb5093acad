import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import type { FigureUnit, FigureValue } from '../../model/figure.ts';
import type { SavedFigure, SavedResult } from '../../model/saved-result.ts';
import type { CheckResult } from '../result.ts';
import type { Attribution } from '../why/attribution.ts';
import { betterOf } from './better.ts';
import { differenceOf } from './figures.ts';

/** Something that went in and is not the same in both; null where one has none. */
export interface ChangedInput {
  /** A file by its path, or a setting by its name. */
  readonly input: string;
  readonly kind: 'file' | 'setting';
  readonly before: string | null;
  readonly after: string | null;
}

/** A figure that is not the same in both. */
export interface ChangedFigure {
  readonly figure: string;
  readonly option: string | null;
  readonly unit: FigureUnit;
  readonly before: FigureValue;
  readonly after: FigureValue;
  /** After less before; null where either is no number. */
  readonly difference: number | null;
  readonly is: 'better' | 'worse' | null;
}

/** Everything that a run of `diff` found out. */
export interface DiffResult extends Pick<CheckResult, 'tool' | 'inputs' | 'issues'> {
  readonly before: SavedResult;
  readonly after: SavedResult;
  readonly changedInputs: readonly ChangedInput[];
  readonly changedFigures: readonly ChangedFigure[];
  /** How many figures the two have between them. */
  readonly figures: number;
  /** Why they differ; null where that is not known. */
  readonly why: Attribution | null;
  /** Why that is not known, and what to do, in sentences; null where it is, or where there is nothing to tell. */
  readonly whyNot: string | null;
}

/** What changed between two saved results: what went in, then what came out, and whether the two are alike at all. */
export function diff(
  before: SavedResult,
  after: SavedResult,
): Pick<DiffResult, 'changedInputs' | 'changedFigures' | 'figures'> & { readonly faults: readonly Fault[] } {
  const files = changed(before.digests, after.digests, 'file');
  const known = new Map(before.figures.map((figure) => [keyOf(figure), figure]));
  const found = new Map(after.figures.map((figure) => [keyOf(figure), figure]));
  const all = new Map([...known, ...found]);
  return {
    changedInputs: [...files, ...changed(before.asked, after.asked, 'setting')],
    changedFigures: [...all].flatMap(([key, figure]) =>
      changedFigure(figure, known.get(key)?.value ?? null, found.get(key)?.value ?? null),
    ),
    figures: all.size,
    faults: unlikeResults(before, after, files),
  };
}

function keyOf({ option, id }: SavedFigure): string {
  return JSON.stringify([option, id]);
}

function changed(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  kind: ChangedInput['kind'],
): ChangedInput[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((input) => ({ input, kind, before: before.get(input) ?? null, after: after.get(input) ?? null }))
    .filter((one) => one.before !== one.after);
}

function changedFigure(
  { id, kind, unit, option }: SavedFigure,
  before: FigureValue,
  after: FigureValue,
): ChangedFigure[] {
  const difference = differenceOf(after, before);
  if (before === after || difference === 0) return [];
  const is = directionOf(kind, before, after);
  return [{ figure: id, option, unit, before, after, difference, is }];
}

/** Whether a change is for the better; that a target is met counts as more of it. Null where there is no telling. */
function directionOf(kind: string, before: FigureValue, after: FigureValue): ChangedFigure['is'] {
  const better = betterOf(kind);
  if (better === null || before === null || after === null) return null;
  return Number(after) < Number(before) === (better === 'less') ? 'better' : 'worse';
}

/** The files that differ and hold data. Scenario files are what two results may well differ in; the data behind them is not. */
export function dataOf(inputs: readonly ChangedInput[]): string[] {
  const files = inputs.filter(({ kind }) => kind === 'file').map(({ input }) => input);
  return files.filter((path) => !/(^|\/)scenarios\//.test(path));
}

function unlikeResults(before: SavedResult, after: SavedResult, files: readonly ChangedInput[]): Fault[] {
  const data = dataOf(files);
  const { version: first } = before;
  const { version: second } = after;
  const [from, years] = [spanOf(before), spanOf(after)];
  return [
    ...(from === years
      ? []
      : [fault('other-year', { option: after.file, years, baseline: before.file, from }, null)]),
    ...(data.length === 0 ? [] : [fault('other-inputs', { files: data }, null)]),
    ...(first === second ? [] : [fault('other-version', { first, second }, null)]),
  ];
}

/** The first and the last year that a result has figures of. */
function spanOf({ figures }: SavedResult): string {
  const years = figures.flatMap(({ id }) => /^savings\.years\.([^.]+)\./.exec(id)?.[1] ?? []).sort();
  return [...new Set([years[0] ?? 'no year', years.at(-1) ?? 'no year'])].join(' to ');
}
