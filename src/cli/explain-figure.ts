import type { ExplainResult } from '../appraise/explained.ts';
import type { Place, Ref } from '../issue/issue.ts';
import { suggest } from '../issue/suggest.ts';
import { WORDS } from '../issue/fault.ts';
import { baseline } from '../model/baseline.ts';
import type { Evidence } from '../model/explain/evidence.ts';
import { explainable, explainFigure, lessBaseline } from '../model/explain/explain.ts';
import type { Step } from '../model/explain/step.ts';
import { evaluate } from '../model/plan.ts';
import { explainReport } from '../present/explain-report.ts';
import type { Source } from '../read/table.ts';
import { readAreaCells, readPostRows } from '../validate/evidence.ts';
import { NOW } from './compare-words.ts';
import { deliver } from './deliver.ts';
import { destinations } from './destinations.ts';
import type { Options } from './flags.ts';
import { inputsOf } from './inputs.ts';
import type { Io } from './io.ts';
import { load, type Loaded } from './load.ts';
import { refuse } from './refuse.ts';
import { EXIT, UsageError } from './stop.ts';
import { type TypedFlags, typedFlags } from './typed-flags.ts';
import { TOOL } from './version.ts';

/** Where a figure of a plan comes from: a tree down to the cells and assumptions. */
export async function explainedFigure(
  io: Io,
  figure: string,
  argument: string | undefined,
  options: Options,
): Promise<number> {
  const wanted = destinations(options);
  const flags = typedFlags(options);
  const loaded = await load(io, { argument, options, flags, command: 'explain' });
  const evidence = await evidenceOf(loaded, flags);
  if (evidence === null) return refuse(io, loaded, wanted, options);
  const own = explainFigure(evidence, figure);
  if (own === null) throw noFigure(figure, evidence);
  const against = await baselineOf(io, evidence, argument, options);
  const from = against === null ? null : explainFigure(against.evidence, figure);
  const explanation = from === null || against === null ? own : lessBaseline(own, from, against.evidence);
  const result: ExplainResult = {
    tool: TOOL,
    inputs: await inputsOf(loaded.sources, wanted),
    caseTitle: evidence.theCase.title,
    scenario: evidence.scenario,
    explanation,
    placeOf: await placesOf(explanation.step, [...loaded.sources, ...(against?.sources ?? [])]),
    issues: [],
  };
  await deliver(io, explainReport(result), wanted, loaded, options);
  return EXIT.ok;
}

/** What --baseline names, for how a figure differs from it: today, or another scenario. */
async function baselineOf(
  io: Io,
  evidence: Evidence,
  argument: string | undefined,
  options: Options,
): Promise<{ readonly evidence: Evidence; readonly sources: readonly Source[] } | null> {
  if (options.baseline === undefined) return null;
  if (options.baseline === NOW) {
    const now = baseline(evidence.theCase, evidence.scenario);
    return { evidence: { ...evidence, scenario: now, plan: evaluate(evidence.theCase, now) }, sources: [] };
  }
  const flags = typedFlags(options);
  const other = { ...options, scenario: options.baseline };
  const loaded = await load(io, { argument, options: other, flags, command: 'explain' });
  const found = await evidenceOf(loaded, flags);
  if (found === null)
    throw new UsageError(
      `The scenario ${options.baseline} is refused.`,
      `locplan check -s ${options.baseline} says why`,
    );
  return { evidence: found, sources: loaded.sources };
}

function noFigure(figure: string, evidence: Evidence): UsageError {
  const known = [...explainable(evidence), ...Object.keys(WORDS)];
  const near = suggest(figure, known);
  return new UsageError(
    `No figure and no issue is called ${figure}.`,
    near === null
      ? 'locplan plan --format csv lists the figures, locplan explain the issues'
      : `did you mean ${near}?`,
  );
}

/** The case, its plan, and a second look at the files. Null where the input is refused. */
async function evidenceOf(loaded: Loaded, flags: TypedFlags): Promise<Evidence | null> {
  const { theCase, scenario, opened, known, sources } = loaded;
  const { areas, staffing } = opened;
  if (theCase === null || scenario === null || areas === null || staffing === null) return null;
  const onCostRate = theCase.assumptions.get('on_cost_rate')?.value ?? null;
  const files = sources.filter((source): source is Source & { readonly data: unknown } => 'data' in source);
  const scenarios = files.filter(({ file }) => file !== opened.file?.file);
  const last = scenarios.at(-1);
  const started = scenarios.findLast(
    ({ data }) => typeof data === 'object' && data !== null && 'start' in data,
  );
  return {
    theCase,
    scenario,
    plan: evaluate(theCase, scenario),
    rows: await readPostRows(staffing, { areaIds: known.areaIds, onCostRate }),
    areaCell: await readAreaCells(areas),
    targetAt:
      flags.targetPence === null && opened.file !== null
        ? { file: opened.file.file, path: ['target'] }
        : null,
    startAt: flags.start === null && started !== undefined ? { file: started.file, path: ['start'] } : null,
    scenarioAt: last === undefined ? null : { file: last.file },
  };
}

/** Looks up where the leaves of a tree stand: each file once. */
async function placesOf(step: Step, sources: readonly Source[]): Promise<ExplainResult['placeOf']> {
  const refs = new Set<Ref>();
  for (const { source } of leavesOf(step)) {
    const at = source === null || source.kind === 'rule' ? null : source.at;
    if (at !== null) refs.add(at);
  }
  const places = new Map<Ref, Place>();
  for (const source of sources) {
    const own = [...refs].filter(({ file }) => file === source.file);
    if (own.length === 0) continue;
    (await source.places(own)).forEach((place, i) => places.set(own[i] as Ref, place));
  }
  return ({ source }) => {
    const at = source === null || source.kind === 'rule' ? null : source.at;
    return at === null ? null : (places.get(at) ?? { file: at.file });
  };
}

/** Each leaf once, however often it is met. */
function leavesOf(root: Step): Step[] {
  const seen = new Set([root]);
  for (const { parts } of seen) for (const part of parts) seen.add(part);
  return [...seen].filter(({ source }) => source !== null);
}
