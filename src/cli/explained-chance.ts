import type { Sampling } from '../appraise/risk/chance.ts';
import { chancesOf } from '../appraise/risk/chances.ts';
import { explainRisk } from '../appraise/risk/explain.ts';
import { RISK_FIGURES } from '../appraise/risk/figures.ts';
import type { Step } from '../model/explain/step.ts';
import { evaluate, type Plan } from '../model/plan.ts';
import type { Sound } from './explained.ts';
import { UsageError } from './stop.ts';
import { unknownWord } from './unknown-word.ts';

/** Whether an id is of a figure of chance, and not of a plan. */
export function isOfChance(id: string): boolean {
  return id.startsWith('risk.');
}

/** The explanation of a figure of chance, drawn twice. Stops where there is no such figure, or nothing to draw. */
export async function chanceFigureOf(
  { theCase, scenario }: Pick<Sound, 'theCase' | 'scenario'>,
  id: string,
  sampling: Sampling,
): Promise<{ readonly root: Step; readonly plan: Plan }> {
  const draw = async () => (await chancesOf(theCase, [scenario], sampling))[0] ?? null;
  const [found, again] = [await draw(), await draw()];
  if (found === null || again === null)
    throw new UsageError(
      `${id} is of chance, and no assumption has low and high.`,
      'locplan explain no-ranges',
    );
  const root = explainRisk(id, { theCase, scenario }, [found, again]);
  if (root !== null) return { root, plan: evaluate(theCase, scenario) };
  throw unknownWord(
    id,
    RISK_FIGURES.map((figure) => figure.id),
  );
}
