/**
 * locplan for programs: the stages of a run, one after another. The caller brings the bytes (`Input`) and does what
 * it likes with the results; nothing here touches a file, the network or a clock.
 */
export { openTable } from './read/table.ts';
export { readYaml } from './read/yaml.ts';
export { place } from './read/place.ts';
export { identify } from './validate/contract/column.ts';
export { TABLES } from './validate/contract/tables.ts';
export { checkCase } from './validate/check-case.ts';
export { gatherScenarios } from './validate/scenario/chain.ts';
export { resolveScenario } from './validate/resolve-scenario.ts';
export { evaluate } from './model/plan.ts';
export { figuresOf } from './model/figures.ts';
export { checkClaims } from './appraise/claims.ts';
export { checkGates } from './appraise/gates.ts';
export { planReport } from './present/plan-report.ts';
export { FORMATS } from './present/formats.ts';

export type { Input } from './read/input.ts';
export type { Issue } from './issue/issue.ts';
export type { Case } from './model/case.ts';
export type { Scenario } from './model/scenario.ts';
export type { Plan } from './model/plan.ts';
export type { PlanResult } from './appraise/result.ts';
