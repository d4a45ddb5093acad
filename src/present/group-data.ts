import type { GroupResult, GroupingStep, RankedGrouping, YourGrouping } from '../appraise/grouping/result.ts';
import type { Measures } from '../group/objective.ts';
import { FORMAT_VERSION, inputData, issueData, toolData } from './check-data.ts';

/**
 * What `group` prints as JSON: full precision. Names and order of the keys are a promise to scripts, so each is
 * written out here.
 */
export function groupData(result: GroupResult): unknown {
  const { asked, objective, counts, complete, plans, frontier, yours, saving } = result;
  return {
    schema: 'locplan.group',
    formatVersion: FORMAT_VERSION,
    tool: toolData(result.tool),
    inputs: result.inputs.map(inputData),
    asked: {
      into: asked.into,
      weight: asked.weight,
      within: asked.within,
      objectives: asked.objectives,
      rules: asked.rules,
      respectBarriers: asked.respectBarriers,
      seed: asked.seed,
    },
    status: result.status,
    objective: {
      kind: objective.kind,
      value: finite(objective.value),
      bound: finite(objective.bound),
      gapShare: finite(objective.gapShare),
    },
    counts: {
      contiguous: counts.contiguous,
      feasible: counts.feasible,
      partitions: finite(counts.partitions),
    },
    complete: { plans: complete.plans, frontier: complete.frontier },
    plans: plans.map(planData),
    yours: yours === null ? null : yoursData(yours),
    frontier: frontier.map(planData),
    relaxations: result.relaxations.map(({ changes, localities, isNearest }) => ({
      changes,
      localities: localities.map(({ areas }) => areas),
      names: localities.map(({ name }) => name),
      isNearest,
    })),
    saving:
      saving === null
        ? null
        : { recurringPence: saving.recurringPence, yoursRecurringPence: saving.yoursPence },
    issues: result.issues.map(issueData),
  };
}

function planData(plan: RankedGrouping): unknown {
  return {
    rank: plan.rank,
    localities: plan.localities.map(({ areas }) => areas),
    ...measuresData(plan),
    moved: plan.moved === null ? null : plan.moved.length,
    names: plan.localities.map(({ name }) => name),
    movedAreas: plan.moved,
  };
}

/** The rank on the first objective as the contract has it; ranks on all of them beside it. */
function yoursData(yours: YourGrouping): unknown {
  const [first] = yours.ranks ?? [];
  return {
    rank: first?.rank ?? null,
    of: first?.of ?? null,
    name: yours.name,
    localities: yours.localities.map(({ areas }) => areas),
    ...measuresData(yours),
    ranks: yours.ranks?.map(({ objective, rank, of }) => ({ objective, rank, of })) ?? null,
    breaks: yours.breaks,
    move: stepData(yours.move),
    swap: stepData(yours.swap),
  };
}

function stepData(step: GroupingStep | null): unknown {
  if (step === null) return null;
  return {
    moves: step.moves.map(({ area, from, to }) => ({ area, from, to })),
    ...measuresData(step),
    keepsRules: step.keepsRules,
  };
}

/** Families without any Lead Professional have no caseload. */
function measuresData({ inertia, borders, balance, caseload }: Measures): object {
  return { inertia, borders, balance, caseload: finite(caseload) };
}

const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;
