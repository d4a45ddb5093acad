import { FIGURE_SOURCES } from '../figure-table.ts';
import { figureId, figuresOf } from '../figures.ts';
import type { FigureKind, FigureValue, Subject } from '../figure.ts';
import { caseloadSteps } from './caseload.ts';
import { placeSteps, today, type PlaceSteps } from './places.ts';
import type { Evidence } from './evidence.ts';
import { loadStep } from './loads.ts';
import { roleSteps } from './posts.ts';
import { savingSteps } from './savings.ts';
import { presentValue, yearStep } from './years.ts';
import { less } from './operations.ts';
import { derived, type Step } from './step.ts';

/** A figure from the inputs up. */
export interface Explanation {
  readonly kind: FigureKind;
  readonly id: string;
  /** As the plan has it. */
  readonly value: FigureValue;
  /** Worked out again, from cells and assumptions alone. */
  readonly step: Step;
  /** The plan's value less the step's: 0 where it foots. Null where neither has one. */
  readonly difference: number | null;
}

/**
 * How a figure of a plan comes from the cells that it was read from: worked out a second time, step by step, beside the
 * model's own arithmetic, so that an auditor can follow it and see that both come to the same. Null: no such figure.
 */
export function explainFigure(evidence: Evidence, id: string): Explanation | null {
  for (const { read, ...kind } of FIGURE_SOURCES) {
    for (const { value, ...subject } of read(evidence.plan)) {
      if (figureId(kind.id, subject) !== id) continue;
      const step = { ...stepOf(evidence, kind.id, subject), figure: id };
      return { kind, id, value, step, difference: differenceOf(value, step.value) };
    }
  }
  return null;
}

/** How a figure differs from that of a baseline: the one less the other, each down to its cells. */
export function lessBaseline(own: Explanation, from: Explanation, { scenario }: Evidence): Explanation {
  const step = derived(
    { label: `difference from ${scenario.name}`, unit: own.step.unit },
    `the figure less that of ${scenario.name}`,
    less,
    [own.step, { ...from.step, label: `${own.id} of ${scenario.name}`, figure: null }],
  );
  const value = Number(own.value) - Number(from.value);
  return {
    kind: own.kind,
    id: `${own.id} less ${scenario.name}`,
    value,
    step,
    difference: value - Number(step.value),
  };
}

/** Every figure that can be explained. */
export const explainable = ({ plan }: Pick<Evidence, 'plan'>): string[] =>
  figuresOf(plan).map(({ id }) => id);

function differenceOf(value: FigureValue, again: FigureValue): number | null {
  if (value === null && again === null) return null;
  return Number(value) - Number(again);
}

function stepOf(evidence: Evidence, kind: string, subject: Subject): Step {
  const name = kind.split('.').at(-1) ?? '';
  const { role = '', locality = '', area = '', year = '' } = subject;
  if (kind.startsWith('posts.<role>.load.')) {
    const [, , , measure] = kind.split('.') as [string, string, string, 'familiesPerFte' | 'contactsPerFte'];
    return loadStep(
      evidence,
      role,
      roleSteps(evidence, role),
      measure,
      name as 'now' | 'planned' | 'heaviest',
    );
  }
  const place = evidence.scenario.localities.findIndex((one) => one.name === locality);
  if (kind.startsWith('posts.<role>.<locality>.'))
    return roleSteps(evidence, role)[name as 'posts' | 'fte'](place);
  if (kind.startsWith('posts.<role>.')) return roleSteps(evidence, role)[name as 'nowFte' | 'saving']();
  if (kind.startsWith('savings.years.')) {
    const index = evidence.plan.savings.years.find((one) => one.year === year)?.index ?? 1;
    return yearStep(evidence, index, name as 'net');
  }
  if (kind === 'savings.npv') return presentValue(evidence);
  if (kind.startsWith('budget.') || kind.startsWith('savings.'))
    return savingSteps(evidence)[kind as 'savings.recurring']();
  if (kind.startsWith('caseload.now.')) {
    const of = evidence.theCase.areas.findIndex(({ id }) => id === area);
    return placeSteps(today(evidence), of, (id) => `caseload.now.${id}`)[name as keyof PlaceSteps]();
  }
  if (kind.startsWith('caseload.<locality>.'))
    return placeSteps(evidence, place, (one) => `caseload.${one}`)[name as keyof PlaceSteps]();
  return (caseloadSteps(evidence)[name] as () => Step)();
}
