import type { Sampling } from '../appraise/risk/chance.ts';
import { explainRisk } from '../appraise/risk/explain.ts';
import type { Simulated } from '../appraise/risk/simulate.ts';
import { RISK_FIGURES } from '../appraise/risk/figures.ts';
import type { Step } from '../model/explain/step.ts';
import { evaluate, type Plan } from '../model/plan.ts';
import { chanceBeside } from './chance.ts';
import type { Sound } from './explained.ts';
import type { Io } from './io.ts';
import { Interrupted, UsageError } from './stop.ts';
import { unknownWord } from './unknown-word.ts';

/** Whether an id is of a figure of chance, and not of a plan. */
export function isOfChance(id: string): boolean {
  return id.startsWith('risk.');
}

/**
 * The explanation of a figure of chance, drawn twice. Stops where there is no such figure, or nothing to draw; Ctrl-C
 * leaves nothing to explain.
 */
export async function chanceFigureOf(
  io: Io,
  { theCase, scenario }: Pick<Sound, 'theCase' | 'scenario'>,
  id: string,
  sampling: Sampling,
): Promise<{ readonly root: Step; readonly plan: Plan }> {
  const figure = RISK_FIGURES.find((each) => each.id === id);
  if (figure === undefined)
    throw unknownWord(
      id,
      RISK_FIGURES.map((each) => each.id),
    );
  const found = await drawn(io, { theCase, scenario }, sampling);
  const again = await drawn(io, { theCase, scenario }, sampling);
  if (found === null || again === null)
    throw new UsageError(
      `${id} is of chance, and no assumption has low and high.`,
      'locplan explain no-ranges',
    );
  if (figure.of(found) === null)
    throw new UsageError(
      `${id} is not known: no range moves the saving.`,
      'give low and high to what the saving rests on',
    );
  return { root: explainRisk(id, { theCase, scenario }, [found, again]), plan: evaluate(theCase, scenario) };
}

async function drawn(
  io: Io,
  { theCase, scenario }: Pick<Sound, 'theCase' | 'scenario'>,
  sampling: Sampling,
): Promise<Simulated | null> {
  const { chances, isInterrupted } = await chanceBeside(io, { theCase, scenarios: [scenario] }, sampling);
  if (isInterrupted) throw new Interrupted();
  return chances[0] ?? null;
}
