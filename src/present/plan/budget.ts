import type { BridgeStep } from '../../model/bridge.ts';
import type { Plan } from '../../model/plan.ts';
import { costAvoidingProse } from './funding.ts';
import { amount, pounds, sum, toWholePounds, wholePoundParts } from '../number.ts';
import { LABELS, table, type Bar, type Prose, type Row, type Section } from '../report.ts';

/** The bridge from today's budget to the planned one: every step, in whole pounds that add up. */
export function budgetSection(plan: Plan): Section {
  const { savings, bridge, notCashable } = plan;
  const { budgetPence, budgetPlannedPence } = savings;
  const shown = wholePoundParts(
    bridge.map(({ pence }) => pence),
    toWholePounds(budgetPlannedPence) - toWholePounds(budgetPence),
  );
  const levels = runningLevels(budgetPence, bridge);
  const most = Math.max(...levels, 0);
  const bar = (from: number, to: number): Bar => ({
    kind: 'bar',
    from: share(Math.min(from, to), most),
    to: share(Math.max(from, to), most),
  });
  const rows: Row[] = [
    { cells: ['Budget now', amount(budgetPence), bar(0, budgetPence)] },
    ...bridge.map((step, i) => ({
      cells: [stepLabel(step), amount(shown[i] ?? 0), bar(levels[i] ?? 0, levels[i + 1] ?? 0)],
    })),
    { total: true, cells: ['Budget planned', amount(budgetPlannedPence), bar(0, budgetPlannedPence)] },
  ];
  return {
    heading: 'Budget, £ a year (saving -)',
    parts: [table(COLUMNS, rows), ...notCounted(notCashable), ...costAvoidingProse(plan)],
  };
}

const COLUMNS = [
  { ...LABELS, comfortable: 40 },
  { kind: 'number', header: '' },
  { kind: 'bar', header: '' },
] as const;

/** What the budget stands at before the first step and after each. Pence. */
function runningLevels(budgetPence: number, bridge: readonly BridgeStep[]): number[] {
  let level = budgetPence;
  return [level, ...bridge.map(({ pence }) => (level += pence))];
}

function share(pence: number, most: number): number {
  return most <= 0 ? 0 : Math.max(0, pence) / most;
}

function stepLabel({ kind, name }: BridgeStep): string {
  switch (kind) {
    case 'role':
      return `${name} posts`;
    case 'newPosts':
      return `${name} posts (new)`;
    case 'subjective':
      return capitalised(name.replace(/_/g, ' '));
    case 'vacancyFactor':
      return 'Turnover the budget already assumes';
    case 'timeLimited':
      return 'Fixed-term posts that end anyway';
    case 'pensionNotSaved':
      return 'Pension that is still paid';
    case 'newCost':
      return name;
  }
}

/** Lines that fall without the council spending less: said, so that nobody adds them later. */
function notCounted(lines: Plan['notCashable']): Prose[] {
  const pence = sum(lines.map((saving) => saving.pence));
  if (lines.length === 0) return [];
  const names = [...new Set(lines.map(({ line }) => line.description || line.subjective.replace(/_/g, ' ')))];
  const named = names.map(uncapitalised).join('; ');
  return [{ kind: 'prose', text: `Not cashable, not counted: ${named}, ${pounds(pence)}.` }];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Only where the second letter is small: "IT recharge" stays. */
function uncapitalised(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
