import type { Asked } from '../group/asked.ts';
import type { Objective } from '../group/problem.ts';
import { askedOf } from '../appraise/grouping/asked-of.ts';
import type { Ground } from '../appraise/grouping/ground.ts';
import { isMeasured } from '../appraise/grouping/measured.ts';
import type { GroupingQuestion } from '../appraise/grouping/question.ts';
import type { GroupFlags } from './group-flags.ts';
import { UsageError } from './stop.ts';

/** What groupings are judged by where nobody says: compactness, and against it who carries how much. */
const USUAL: readonly Objective[] = ['inertia', 'balance'];

/** What an objective is counted from. */
const TAKES: Readonly<Record<Objective, string>> = {
  inertia: 'areas.csv needs lat and lon for every area',
  balance: 'some area must weigh something: name another column by --weight',
  borders: '',
  caseload: 'it takes a case with Lead Professionals in staffing.csv, and a scenario',
};

/** The question that flags ask of a case, in words and in numbers. */
export function questionOf(
  flags: GroupFlags,
  ground: Ground,
  weights: readonly number[],
): { readonly question: GroupingQuestion; readonly asked: Asked } {
  const into = flags.into ?? ground.scenario?.localities.length;
  if (into === undefined) throw new UsageError('--into is missing.', 'say how many localities: --into 4');
  if (flags.postTotal !== null && flags.postTotal < into)
    throw new UsageError(
      `--post-total ${flags.postTotal} leaves a locality without a Lead Professional: there are to be ${into}.`,
      `give each at least one: --post-total ${into}`,
    );
  const objectives = flags.objectives ?? USUAL;
  const question = { ...flags, into, weight: { name: flags.weight, of: weights }, objectives };
  const asked = askedOf(ground, question);
  const missing = objectives.find((objective) => !isMeasured(asked.problem, objective));
  if (missing === undefined) return { question, asked };
  if (flags.objectives !== null)
    throw new UsageError(`--objective ${missing} cannot be measured here.`, TAKES[missing]);
  const measured = USUAL.filter((objective) => isMeasured(asked.problem, objective));
  return { question: { ...question, objectives: measured.length > 0 ? measured : ['borders'] }, asked };
}
