import type { Case } from '../case.ts';
import { figuresWithSubjects } from '../figures.ts';
import type { Plan } from '../plan.ts';
import type { Scenario } from '../scenario.ts';
import { basisOf } from './basis.ts';
import { CASELOAD } from './caseload.ts';
import { LEADS } from './leads.ts';
import { WORKLOAD } from './workload.ts';
import { ACCESS } from './access.ts';
import { LEAVING } from './leaving.ts';
import { NOMINAL } from './nominal.ts';
import { FUNDING } from './funding.ts';
import { FAIRNESS } from './fairness.ts';
import { LOADS } from './load.ts';
import { POSTS, type Explain } from './posts.ts';
import { SAVINGS } from './savings.ts';
import type { Step } from './step.ts';
import { YEARS } from './years.ts';

/** How each kind of figure comes about, by the id that the figure table gives the kind. */
export const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  ...POSTS,
  ...LOADS,
  ...SAVINGS,
  ...YEARS,
  ...CASELOAD,
  ...LEADS,
  ...WORKLOAD,
  ...ACCESS,
  ...LEAVING,
  ...NOMINAL,
  ...FUNDING,
  ...FAIRNESS,
};

/**
 * The way from a figure of a plan down to the cells and assumptions that it rests on. The values of figures are the
 * plan's own, all others follow from the parts, so that a tree that foots says what the model computed. Null for an
 * id that the plan does not have.
 */
export function explainer(theCase: Case, scenario: Scenario, plan: Plan): (id: string) => Step | null {
  // Where two figures share an id, the first is meant, as in claims.
  const figures = new Map(
    figuresWithSubjects(plan)
      .toReversed()
      .map((each) => [each.figure.id, each]),
  );
  const explained = new Map<string, Step>();
  const find = (id: string): Step | null => {
    const known = explained.get(id);
    if (known !== undefined) return known;
    const found = figures.get(id);
    const explain = found === undefined ? undefined : EXPLANATIONS[found.kind];
    if (found === undefined || explain === undefined) return null;
    const { value, unit } = found.figure;
    const step = { ...explain(basis, found.subject), figure: id, label: id, unit, value };
    explained.set(id, step);
    return step;
  };
  const basis = basisOf({ theCase, scenario, plan }, (id) => {
    const step = find(id);
    if (step === null) throw new Error(`No explanation of ${id}`);
    return step;
  });
  return find;
}
