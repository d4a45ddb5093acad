import type { PlanResult } from '../appraise/result.ts';
import type { Source } from '../read/table.ts';
import type { Destinations } from './destinations.ts';

/** What went into a result. The SHA-256 of each file only where JSON will show it, and never of people.csv. */
export async function inputsOf(
  sources: readonly Source[],
  { printed, files }: Destinations,
): Promise<PlanResult['inputs']> {
  const shown = printed === 'json' || files.some(({ format }) => format === 'json');
  const inputs = [];
  for (const source of sources) {
    const sha256 = shown ? await source.sha256() : null;
    inputs.push({ path: source.file, sha256, rows: source.rowCount() });
  }
  return inputs;
}
