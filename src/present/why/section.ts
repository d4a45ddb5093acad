import type { Attribution, InputShare } from '../../appraise/why/attribution.ts';
import { count } from '../number.ts';
import type { Prose, Section } from '../report.ts';
import { bridgeTable, movesAny, type Names } from './bridge.ts';

/**
 * The bridge from one scenario to another: what each input that differs does to the saving and to the worst caseload.
 * Both columns add up as they are shown.
 */
export function whySection(why: Attribution, names: Names): Section {
  const heading = `Why ${names.after} differs from ${names.before}`;
  if (why.inputs.length === 0)
    return {
      heading,
      parts: [{ kind: 'prose', text: 'It does not: nothing that goes in is other than there.' }],
    };
  const moving = why.inputs.filter(movesAny);
  const others = why.inputs.filter((share) => !movesAny(share));
  return {
    heading,
    parts: [
      bridgeTable(why, moving, names),
      said(SIGNS),
      ...(others.length === 0 ? [] : [said(`Moves neither: ${others.map(({ is }) => is).join('; ')}.`)]),
      ...(sharesPosts(moving) ? [said(TOGETHER)] : []),
      ...sampledProse(why),
      ...caseloadProse(why, names),
    ],
  };
}

const SIGNS =
  'Saving a year, + saves more. Caseload where it is heaviest, families per Lead Professional FTE, + is heavier.';

/** Whether both the number of localities differs and a number of posts in each of them. */
function sharesPosts(moving: readonly InputShare[]): boolean {
  const isRegrouped = moving.some(({ input, before, after }) => input === 'localities' && before !== after);
  const ruled = ({ before, after }: InputShare): boolean => /in each locality/.test(`${before} ${after}`);
  return isRegrouped && moving.some(ruled);
}

const TOGETHER =
  'Posts in each locality count as so many in all: how many there are is one input, where they are another.';

function sampledProse({ method, orders, seed }: Attribution): Prose[] {
  if (method === 'exact') return [];
  return [
    said(
      `Sampled, ${count(orders ?? 0, 'order')} of the inputs, seed ${seed}: ± is one standard error of a share. Their sum is exact.`,
    ),
  ];
}

function caseloadProse({ noCaseload }: Attribution, names: Names): Prose[] {
  if (noCaseload === null) return [];
  const where = noCaseload === 'between' ? 'where only some of this is changed' : `in ${names[noCaseload]}`;
  return [said(`The caseload is not split: ${where} no Lead Professional is left.`)];
}

function said(text: string): Prose {
  return { kind: 'prose', text };
}
