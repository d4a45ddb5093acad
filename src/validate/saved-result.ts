import * as z from 'zod/mini';
import { fault } from '../issue/fault.ts';
import type { Fault } from '../issue/issue.ts';
import { type SavedResult, WITHHELD } from '../model/saved-result.ts';
import type { JsonDoc } from '../read/json-doc.ts';
import { askedOf, comparedFigures, compareShape, planFigures, planShape } from './saved-figures.ts';

/** What every document of locplan begins with. */
const headShape = z.object({
  schema: z.string().check(z.startsWith('locplan.')),
  formatVersion: z.string(),
  tool: z.object({ version: z.string() }),
  inputs: z.array(z.object({ path: z.string(), sha256: z.nullable(z.string()) })),
});

const KNOWN = '1';

/** A saved result, or why it is none that can be held against another. */
export function savedResult({ file, data }: JsonDoc): {
  readonly result: SavedResult | null;
  readonly faults: readonly Fault[];
} {
  const refuse = (why: Fault) => ({ result: null, faults: [why] });
  const head = headShape.safeParse(data);
  if (!head.success) return refuse(misshapen(file, head.error));
  const { schema: kind, formatVersion, tool, inputs } = head.data;
  if (formatVersion.split('.')[0] !== KNOWN)
    return refuse(fault('other-format', { version: formatVersion, known: `${KNOWN}.x` }, { file }));
  const of = {
    file,
    version: tool.version,
    digests: new Map(inputs.map(({ path, sha256 }) => [path, sha256 ?? WITHHELD])),
  };
  if (kind === 'locplan.plan') {
    const { success, data: plan, error } = planShape.safeParse(data);
    if (!success) return refuse(misshapen(file, error));
    return { result: { ...of, kind, asked: askedOf(plan.scenario), figures: planFigures(plan) }, faults: [] };
  }
  if (kind !== 'locplan.compare') return refuse(fault('other-kind', { kind, wanted: kind }, { file }));
  const { success, data: comparison, error } = compareShape.safeParse(data);
  if (!success) return refuse(misshapen(file, error));
  const { baseline, options, overrides } = comparison;
  const asked = askedOf({ baseline, options: options.map(({ name }) => name).join(', '), overrides });
  return { result: { ...of, kind, asked, figures: comparedFigures(comparison) }, faults: [] };
}

/** Two results that hold the same figures, or that they do not. */
export function ofOneKind(first: SavedResult, second: SavedResult): readonly Fault[] {
  if (first.kind === second.kind) return [];
  return [fault('other-kind', { kind: second.kind, wanted: first.kind }, { file: second.file })];
}

/** Names the first place that is not as in a result. */
function misshapen(file: string, { issues: [first] }: z.core.$ZodError): Fault {
  const path = first?.path.join('.') ?? '';
  return fault(
    'not-a-result',
    { problem: path === '' ? 'it is no object' : `its ${path} is missing or of another kind` },
    { file },
  );
}
