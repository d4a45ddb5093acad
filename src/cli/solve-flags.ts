import { leverOf, leversOf, type Asked } from '../appraise/risk/solve.ts';
import { quote } from '../issue/quote.ts';
import { suggest } from '../issue/suggest.ts';
import { ASSUMPTIONS } from '../model/assumption/table.ts';
import { figureNamed, figuresOf } from '../model/figures.ts';
import { evaluate } from '../model/plan.ts';
import type { Case } from '../model/case.ts';
import type { Scenario } from '../model/scenario.ts';
import { readNumber } from '../validate/cell/numbers.ts';
import { readPounds } from '../validate/cell/pounds.ts';
import type { Options } from './flags.ts';
import { UsageError } from './stop.ts';

/** A figure and what it is to be, as typed. */
export interface TypedSolve {
  readonly figure: string;
  readonly value: string;
  readonly vary: readonly string[];
}

/** Reads --solve and --vary, so that a run fails on a wrong one before it reads a file. */
export function solveFlags({ solve, vary = [] }: Options): TypedSolve | null {
  if (solve === undefined) {
    if (vary.length === 0) return null;
    throw new UsageError(
      '--vary says what may move, but not for what.',
      'add --solve savings.recurring=200000',
    );
  }
  const [, figure = '', value = ''] = /^(.*)=([^=]*)$/s.exec(solve) ?? [];
  if (figure.trim() === '' || value.trim() === '')
    throw new UsageError(
      `--solve cannot be ${quote(solve)}.`,
      'write a figure and the value that it is to have: savings.recurring=200000',
    );
  if (vary.length === 0)
    throw new UsageError(
      '--solve says what is wanted, but not what may move.',
      "add --vary 'posts.<role>', or an assumption",
    );
  return { figure: figure.trim(), value: value.trim(), vary: vary.map((name) => name.trim()) };
}

/** The questions for a plan: figures and inputs by their names, which the plan has to have. */
export function askedOf(theCase: Case, scenario: Scenario, typed: TypedSolve | null): Asked[] {
  if (typed === null) return [];
  const plan = evaluate(theCase, scenario);
  const figure = figureNamed(plan, typed.figure);
  if (figure?.unit === 'yes or no')
    throw new UsageError(`${figure.id} is yes or no, and can have no value.`, 'name a figure with a number');
  if (figure === undefined)
    throw unknown(
      'figure with a number',
      typed.figure,
      figuresOf(plan).map(({ id }) => id),
    );
  const wanted = valueOf(typed.value, figure.unit === 'pence');
  return typed.vary.map((varied) => {
    const lever = leverOf(theCase, scenario, varied);
    if (lever === null) throw unknown('input', varied, [...leversOf(scenario), ...Object.keys(ASSUMPTIONS)]);
    return { figure: { id: figure.id, unit: figure.unit }, wanted, varied, lever };
  });
}

function valueOf(text: string, isMoney: boolean): number {
  const value = isMoney ? readPounds(text) : readNumber(text, 'not-a-number', 1e9);
  if (typeof value === 'number') return value;
  throw new UsageError(
    `--solve has no value in ${quote(text)}.`,
    isMoney ? 'write pounds: 200000 or 200k' : 'write a number',
  );
}

function unknown(what: string, name: string, known: readonly string[]): UsageError {
  const near = suggest(name, known);
  return new UsageError(
    `The plan has no ${what} ${quote(name)}.`,
    near === null ? 'locplan schema figures and assumptions list what there is' : `did you mean ${near}?`,
  );
}
