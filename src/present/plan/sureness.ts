import type { PlanResult } from '../../appraise/result.ts';
import { movesSaving } from '../../appraise/risk/moves.ts';
import type { Simulated } from '../../appraise/risk/simulate.ts';
import type { Switch, Switching } from '../../appraise/risk/switching.ts';
import { deliveredTowardsTarget } from '../../model/decided.ts';
import { partsOfId } from '../../model/assumption/table.ts';
import { decimal, placesApart, pounds } from '../number.ts';
import { LABELS, mark, table, type Row, type Table } from '../report.ts';
import { chanceText, UNMOVED } from '../risk/chance.ts';
import { drawnText } from '../risk/words.ts';

/** Under the verdict: what alone would turn it, and how likely it is. */
export function surenessTable(result: Pick<PlanResult, 'plan' | 'switching' | 'chance'>): Table {
  const { switching, chance } = result;
  const rows: Row[] = [
    ...deliveredRow(result.plan),
    {
      cells: [
        mark(switching.targetMet ? 'lost if' : 'met if', 'quiet'),
        switchTexts(switching).join(' · ') || 'nothing that is usual does so alone',
      ],
    },
    ...(chance === null ? [] : [{ cells: [mark('chance', 'quiet'), chancesText(chance)] }]),
  ];
  return table([LABELS, LABELS], rows);
}

/** What switching values and chance are held against, where that is not all of the saving. */
function deliveredRow({ delivery, savings }: PlanResult['plan']): Row[] {
  if (delivery.rate === 1) return [];
  const { towardsTargetPence, targetPence } = savings;
  const pence = deliveredTowardsTarget(towardsTargetPence, delivery.rate);
  const margin = pence - targetPence;
  const is = margin >= 0 ? `MET by ${pounds(margin)}` : `NOT MET by ${pounds(-margin, 2)}`;
  const of = `${pounds(pence)} of ${pounds(towardsTargetPence)} at a delivery rate of ${share(delivery.rate)}`;
  return [{ cells: [mark('delivered', 'quiet'), `${of}: ${is}`] }];
}

function chancesText(chance: Simulated): string {
  const { met, over, both } = chance;
  const held = `caseload over the standard ${chanceText(over.chance)}`;
  const texts = movesSaving(chance)
    ? [`target met ${chanceText(met.chance)}`, held, `both right ${chanceText(both.chance)}`]
    : [`of the target ${UNMOVED}`, held];
  return `${texts.join(' · ')} (${drawnText(chance)}; locplan risk)`;
}

const share = (value: number): string => `${decimal(value * 100, 1)}%`;

/** More lines than these that each would do it are counted, not named. */
const NAMED_LINES = 2;

/** What alone would turn the verdict, each in a few words. */
export function switchTexts({ targetMet, switches }: Switching): string[] {
  const named = (name: string): Switch[] => switches.filter(({ id }) => partsOfId(id).name === name);
  const [past, short] = targetMet ? ['>', '<'] : ['≤', '≥'];
  const lines = named('line_saving');
  return [
    ...named('pension_not_saved').map(
      (one) => `pension not saved ${past} ${shareText(one).slice(0, -1)} points`,
    ),
    ...named('vacancy_factor').map((one) => `vacancy factor ${past} ${shareText(one)}`),
    ...named('delivery_rate').map((one) => `delivery ${short} ${shareText(one)}`),
    ...cheapest(named('regrade_per_post')).map((one) => priceText(one, targetMet)),
    ...postTexts(named('extra_posts'), targetMet),
    ...(lines.length > NAMED_LINES
      ? [`any of ${decimal(lines.length)} budget lines ${targetMet ? 'stays' : 'falls as planned'}`]
      : lines.map(({ about }) => `${uncapitalised(about)} ${targetMet ? 'stays' : 'falls as planned'}`)),
  ];
}

/** To one decimal, or as many as show it apart from what it is in the plan. */
function shareText({ holds, from }: Switch): string {
  return `${decimal(holds * 100, placesApart(holds * 100, from * 100, 1))}%`;
}

/** Of which roles a post more, or fewer, would do it. */
function postTexts(switches: readonly Switch[], targetMet: boolean): string[] {
  if (switches.length === 0) return [];
  return [`one ${switches.map(({ about }) => about).join(' or ')} ${targetMet ? 'more' : 'fewer'} is kept`];
}

/** The role of which the least would do it. */
function cheapest(switches: readonly Switch[]): Switch[] {
  return switches.toSorted((a, b) => Math.abs(a.holds - a.from) - Math.abs(b.holds - b.from)).slice(0, 1);
}

function priceText({ about: role, from, holds, fails }: Switch, targetMet: boolean): string {
  // Up to the next pound, so that what is said turns it.
  const more = Math.ceil(Number(Math.abs((targetMet ? fails : holds) - from).toFixed(2))) * 100;
  return `${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${role} costs ${pounds(more)} ${targetMet ? 'more' : 'less'}`;
}

/** Only where the second letter is small: "IT recharge" stays. */
function uncapitalised(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
