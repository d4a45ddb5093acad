import { words } from '../issue.ts';
import { quote } from '../quote.ts';
import { didYouMean } from '../suggest.ts';

/** What can be wrong with the case as a whole: its files against each other, and locplan.yaml (model.md §2). */
export const caseWords = {
  'families-exceed-open': words({
    severity: 'error',
    says: (p: { area: string; parts: number; open: number }) =>
      `${p.area} has ${p.parts} social-care and partner-led families, but ${p.open} open`,
    hint: () => 'both are parts of open_families: correct one of the three',
    means:
      'Families led by social workers and by partners are parts of the open families, and here the parts exceed the whole.',
    mend: 'Correct open_families, or take families that are counted twice out of one of the parts.',
  }),
  'deprived-exceed-children': words({
    severity: 'error',
    says: (p: { area: string; deprived: number; children: number }) =>
      `${p.area} has ${p.deprived} most deprived children, but ${p.children} children`,
    hint: () => 'they are a part of children_0_17: correct one of the two',
    means:
      'The most deprived children are those of the children of the area who live in the most deprived tenth of the country, and here the part exceeds the whole.',
    mend: 'Correct deprived_children or children_0_17: both count children under 18 of the same area and year.',
  }),
  'child-in-need-exceeds-social-care': words({
    severity: 'error',
    says: (p: { area: string; inNeed: number; socialCare: number }) =>
      `${p.area} has ${p.inNeed} child-in-need families, but ${p.socialCare} open to social care`,
    hint: () => 'they are a part of social_care_families: correct one of the two',
    means:
      'Child-in-need families are those open to social care that are neither protected nor in care, and here the part exceeds the whole.',
    mend: 'Correct child_in_need_families, or count them in social_care_families too.',
  }),
  'on-cost-rate-missing': words({
    severity: 'error',
    says: (p: { rows: number }) =>
      `No employer costs in ${rows(p.rows)}, and no on_cost_rate to work them out`,
    hint: () => 'fill in employer_ni and employer_pension, or set on_cost_rate in assumptions.csv',
    means:
      'A post costs its pay plus National Insurance, pension and other employer costs. None is given for some posts, and the rate has no default because it moves the saving.',
    mend: 'Fill in the employer costs, or add on_cost_rate to assumptions.csv: 0.25 adds a quarter to pay.',
  }),
  'on-cost-empty': words({
    severity: 'warning',
    says: (p: { column: string; rows: number }) =>
      `${p.column} is empty in ${rows(p.rows)} and counts as £0 there`,
    hint: () => 'fill it in, or write 0',
    means:
      'One employer cost of a post is empty while another is filled in. It was taken as £0, which may understate what the post costs.',
    mend: 'Fill in the cost, or write 0 where there is none.',
  }),
  'pay-looks-full-time': words({
    severity: 'warning',
    says: (p: { role: string; pay: string; rows: number }) =>
      `${p.pay} for a part-time ${p.role} is what a full-time one is paid${p.rows > 1 ? ` (${rows(p.rows)})` : ''}`,
    hint: () => 'annual_pay is for the stated FTE; head the column full_time_pay if it is not',
    means:
      'annual_pay is what the post is paid at its own FTE. A part-time post with the full-time pay of its role would be saved at too high a price.',
    mend: 'Write the pay for the stated FTE, or head the column full_time_pay: it is then multiplied by FTE.',
  }),
  'fte-looks-like-hours': words({
    severity: 'warning',
    says: (p: { value: string }) => `FTE ${quote(p.value)} is more than two full-time weeks for one post`,
    hint: () =>
      'if it is hours a week, divide by the hours of a full week; if it is several posts, give each a row',
    means:
      'FTE is a share of a full week, and one row is one post. A large value is often hours a week, or several posts in one row.',
    mend: 'Divide hours by those of a full week (37), or give each post its own row.',
  }),
  'role-spelt-two-ways': words({
    severity: 'warning',
    says: (p: { one: string; other: string }) =>
      `Two roles differ in letters only: ${quote(p.one)} and ${quote(p.other)}`,
    hint: () => 'write a role the same way in every row',
    means: 'Roles are told apart by their exact words, so a rule for one of these leaves the other as it is.',
    mend: 'Write the role the same way in every row and in the scenarios.',
  }),
  'income-above-zero': words({
    severity: 'warning',
    says: (p: { line: string }) => `Income line ${p.line} is above zero, so it adds to the cost`,
    hint: () => 'write income as a negative amount',
    means: 'The budget is net: spending is positive and income negative.',
    mend: 'Write the income with a minus sign, unless it really is a repayment.',
  }),
  'vacancy-above-zero': words({
    severity: 'warning',
    says: (p: { line: string }) => `Line ${p.line} has the driver vacancy and is above zero`,
    hint: () => 'write the turnover that the budget takes off as a negative amount',
    means: 'A line with driver vacancy is the turnover that the budget already takes off, so it is negative.',
    mend: 'Write the amount with a minus sign, or give the line another driver.',
  }),
  'self-adjacency': words({
    severity: 'error',
    says: (p: { area: string }) => `Area ${p.area} borders on itself`,
    hint: () => 'name two different areas, or remove the row',
    means: 'A row of the adjacency file names the same area twice.',
    mend: 'Name the two areas that border on each other, or remove the row.',
  }),
  'duplicate-border': words({
    severity: 'error',
    says: (p: { one: string; other: string }) => `The border between ${p.one} and ${p.other} is there twice`,
    hint: () => 'keep one row for each pair, in either order',
    means: 'A pair of areas stands twice in the adjacency file, perhaps the other way round.',
    mend: 'Keep one row for each pair.',
  }),
  'unknown-assumption': words({
    severity: 'error',
    says: (p: { id: string; near: string | null }) => `There is no assumption ${quote(p.id)}`,
    hint: (p) => didYouMean(p.near, 'see `locplan schema assumptions` for those there are'),
    means: 'An assumption has an id that the model does not know, so it would change nothing.',
    mend: 'Use one of the ids that `locplan schema assumptions` lists.',
  }),
  'assumption-out-of-range': words({
    severity: 'error',
    says: (p: { id: string; value: string; range: string }) =>
      `${p.id} must be ${p.range}, not ${quote(p.value)}`,
    hint: () => 'write a value in that range',
    means: 'An assumption has a value that it cannot have: a share above 1, or no years at all.',
    mend: 'Correct the value. A percentage needs its % sign, or to be written as a share: 0.35.',
  }),
  'assumption-outside-low-high': words({
    severity: 'error',
    says: (p: { id: string; low: number; value: number; high: number }) =>
      `${p.id} is ${p.value}, which is ${p.value < p.low ? `below its low, ${p.low}` : `above its high, ${p.high}`}`,
    hint: () => 'make low ≤ value ≤ high',
    means: 'The range that an assumption is tested over does not hold its value.',
    mend: 'Correct the value, the low or the high.',
  }),
  'target-missing': words({
    severity: 'error',
    says: () => 'No target is given',
    hint: () => 'add "target: 200000" to locplan.yaml, or give --target 200k',
    means:
      'The target is the recurring saving wanted, in pounds a year. Without it no plan can be said to meet it.',
    mend: 'Add target to locplan.yaml or give --target.',
  }),
  'financial-year-missing': words({
    severity: 'error',
    says: () => 'The financial year of the budget is not given',
    hint: () => 'add "financial_year: 2012/13" to locplan.yaml, or give --financial-year',
    means: 'The year of the budget is the price basis, and tells when a plan starts if it does not say.',
    mend: 'Add financial_year to locplan.yaml or give --financial-year.',
  }),
  'financial-year-assumed': words({
    severity: 'warning',
    says: (p: { year: string }) => `Nothing says which financial year the budget is of: ${p.year} is taken`,
    hint: () => 'give --financial-year, or --start',
    means:
      'Tables alone do not say their year. It names the price basis and, where no start is given, when the plan begins; no other figure depends on it.',
    mend: 'Give --financial-year 2012/13, or put the tables into a folder with a locplan.yaml that says it.',
  }),
  'financial-year': words({
    severity: 'error',
    says: (p: { value: unknown }) => `${quote(p.value)} is not a financial year`,
    hint: () => 'write both years, for example 2012/13',
    means: 'A financial year runs from April to March and is named by both its years.',
    mend: 'Write 2012/13.',
  }),
  'unknown-key': words({
    severity: 'error',
    says: (p: { key: string; near: string | null; known: readonly string[] }) =>
      `${quote(p.key)} means nothing here`,
    hint: (p) => didYouMean(p.near, `known here: ${p.known.join(', ')}`),
    means: 'A key of the file is not one that is known at its place, so what it says would be ignored.',
    mend: 'Correct the key, or move it to where it belongs: indentation decides that.',
  }),
  'missing-key': words({
    severity: 'error',
    says: (p: { key: string; means: string }) => `${quote(p.key)} is missing`,
    hint: (p) => `add it: ${p.means}`,
    means: 'A key that the plan cannot do without is not there.',
    mend: 'Add it; `locplan schema case` and `locplan schema scenario` describe every key.',
  }),
  'wrong-value': words({
    severity: 'error',
    says: (p: { key: string; value: unknown; expects: string; near: string | null }) =>
      `${p.key} cannot be ${quote(p.value)}`,
    hint: (p) => didYouMean(p.near, `give ${p.expects}`),
    means: 'A key has a value of another kind than it needs.',
    mend: 'Correct the value; `locplan schema case` and `locplan schema scenario` describe every key.',
  }),
};

function rows(count: number): string {
  return count === 1 ? 'one row' : `${count} rows`;
}
