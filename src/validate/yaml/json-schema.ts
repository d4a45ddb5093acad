import * as z from 'zod/mini';
import { caseShape } from './case-shape.ts';
import { scenarioShape } from './scenario-shape.ts';

/** The JSON Schema of locplan.yaml, so that an editor can check and complete it. */
export function caseSchema(): object {
  return z.toJSONSchema(caseShape);
}

/** The JSON Schema of a scenario file. */
export function scenarioSchema(): object {
  return z.toJSONSchema(scenarioShape);
}
