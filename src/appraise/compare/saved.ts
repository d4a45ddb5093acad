import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import type { Plan } from '../../model/plan.ts';

/** A result that `plan` saved, as far as two of them are held against each other. */
export interface SavedPlan {
  readonly tool: { readonly version: string };
  readonly inputs: readonly { readonly path: string; readonly sha256: string | null }[];
  readonly scenario: {
    readonly name: string;
    readonly title: string;
    readonly start: string;
    readonly overrides: readonly { readonly id: string; readonly value: string | number }[];
  };
  /** Named in JSON as in the model, so figures are read off it in the same way. */
  readonly plan: Pick<Plan, 'posts' | 'savings' | 'caseload'>;
}

/** The version of results that is understood: its first number. */
const FORMAT = '1';

/** What a saved result holds; or why it cannot be held against another. */
export function savedPlan(data: unknown, file: string): SavedPlan | Fault {
  const at = { file };
  const { schema, formatVersion, ...rest } = record(data);
  if (schema !== 'locplan.plan')
    return fault('not-a-result', { schema: typeof schema === 'string' ? schema : null }, at);
  const version = String(formatVersion);
  if (version.split('.')[0] !== FORMAT) return fault('result-version', { version, known: `${FORMAT}.x` }, at);
  const { tool, inputs, scenario, posts, savings, caseload } = rest;
  const isWhole =
    Array.isArray(inputs) &&
    Array.isArray(posts) &&
    Array.isArray(record(savings)['years']) &&
    Array.isArray(record(caseload)['now']) &&
    Array.isArray(record(caseload)['planned']) &&
    Array.isArray(record(scenario)['overrides']) &&
    /^\d{4}-\d{2}-\d{2}$/.test(String(record(scenario)['start'])) &&
    typeof record(tool)['version'] === 'string';
  if (!isWhole) return fault('not-a-result', { schema: null }, at);
  return { tool, inputs, scenario, plan: { posts, savings, caseload } } as SavedPlan;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
