import { words } from '../issue.ts';
import { list } from '../list.ts';
import { quote } from '../quote.ts';
import { didYouMean } from '../suggest.ts';

/** What can be wrong with a scenario, on its own or against the case (model.md §2). */
export const scenarioWords = {
  'unknown-scenario': words({
    severity: 'error',
    says: (p: { name: string; near: string | null }) => `There is no scenario ${quote(p.name)}`,
    hint: (p) => didYouMean(p.near, 'name a file of the scenarios folder without its .yaml'),
    means: 'A scenario is named that the case does not have.',
    mend: 'Correct the name, or add the file to the scenarios folder.',
  }),
  'circular-extends': words({
    severity: 'error',
    says: (p: { circle: readonly string[] }) =>
      `Scenarios extend each other in a circle: ${p.circle.join(' → ')}`,
    hint: () => 'take extends out of one of them',
    means:
      'A scenario extends another that, directly or in steps, extends it again, so none of them comes first.',
    mend: 'Take extends out of one of the scenarios in the circle.',
  }),
  'unknown-role': words({
    severity: 'error',
    says: (p: { role: string; near: string | null }) => `No post has the role ${quote(p.role)}`,
    hint: (p) => didYouMean(p.near, 'write the role as in the staffing file'),
    means:
      'A rule, access_role or an assumption such as extra_posts.Team Leader names a role that no post of the staffing file has, so nothing would come of it.',
    mend: 'Write the role exactly as in the staffing file. A role that is new goes under new_posts, and an assumption about it into the same scenario.',
  }),
  'role-out-of-scope': words({
    severity: 'error',
    says: (p: { role: string }) => `No post of ${quote(p.role)} is in scope`,
    hint: () => 'remove the rule, or set in_scope for its posts',
    means:
      'Posts out of scope are not paid from the budget that the saving must come from, so a rule for them saves nothing.',
    mend: 'Remove the rule, or correct in_scope in the staffing file.',
  }),
  'post-rule': words({
    severity: 'error',
    says: (p: { role: string; found: readonly string[] }) =>
      p.found.length === 0
        ? `The rule for ${quote(p.role)} does not say how many posts`
        : `The rule for ${quote(p.role)} gives ${p.found.join(' and ')}`,
    hint: () => 'give exactly one of per_locality, total or by_locality',
    means: 'A rule says how many posts of a role there will be, in exactly one of three ways.',
    mend: 'Keep one of per_locality: 1, total: 6 (with allocate if wanted) or by_locality: { North: 2 }.',
  }),
  'post-count': words({
    severity: 'error',
    says: (p: { key: string; value: unknown }) =>
      `${p.key} is ${isMany(p.value) ? 'more posts than any council has' : 'not a whole number of posts, 0 or more'}: ${quote(p.value)}`,
    hint: (p) =>
      isMany(p.value)
        ? 'check the number of digits'
        : 'write a whole number; fte says how large each post is',
    means: 'Posts are counted whole; how many hours one has is its fte.',
    mend: 'Write a whole number from 0 to 100,000. Three and a half posts are 7 posts with fte 0.5.',
  }),
  'allocate-without-total': words({
    severity: 'error',
    says: (p: { role: string }) => `The rule for ${quote(p.role)} has allocate without total`,
    hint: () => 'give total, or remove allocate',
    means: 'allocate says how a total number of posts is shared between localities, and there is no total.',
    mend: 'Give total, or remove allocate.',
  }),
  'need-missing': words({
    severity: 'error',
    says: (p: { role: string }) => `The rule for ${quote(p.role)} allocates by need, but no area has a need`,
    hint: () => 'add the column need or children_0_17 to the areas file, or allocate by families',
    means: 'Posts can only be shared out by need where the areas file says how large it is.',
    mend: 'Add need or children_0_17 to the areas file, or write allocate: families or equal.',
  }),
  'children-missing': words({
    severity: 'error',
    says: (p: { role: string }) =>
      `The rule for ${quote(p.role)} allocates by children, but no area says how many it has`,
    hint: () => 'add the column children_0_17 to the areas file, or allocate by need or families',
    means: 'Posts can only be shared out by children where the areas file says how many there are.',
    mend: 'Add children_0_17 to the areas file, or write allocate: need, families or equal.',
  }),
  'child-in-need-missing': words({
    severity: 'warning',
    says: (p: { rule: string; areas: readonly string[]; of: number }) =>
      p.areas.length === p.of
        ? `${p.rule} frees child-in-need families to other leads, but no area says how many it has: none is freed`
        : `${p.rule} frees child-in-need families to other leads, but ${list(p.areas)} ${p.areas.length === 1 ? 'does' : 'do'} not say how many: none is freed there`,
    hint: () =>
      'fill in child_in_need_families for every area (0 where there are none), or leave social_worker_leads out',
    means:
      'The scenario lets others than social workers lead for families whose child is in need, neither protected nor in care, as England allows since 2023 (Working Together to Safeguard Children 2023). Where an area does not give their number, every family of it that is open to social care stays with its social worker.',
    mend: 'Fill in child_in_need_families for every area of the areas file, 0 where there are none: a part of social_care_families.',
  }),
  'unknown-budget-line': words({
    severity: 'error',
    says: (p: { key: string; near: string | null; lineAlone?: true }) =>
      p.lineAlone === true
        ? `There is no budget line ${quote(p.key)}`
        : `${quote(p.key)} is neither a subjective group nor a budget line`,
    hint: (p) =>
      didYouMean(
        p.near,
        p.lineAlone === true
          ? 'write the line_id as in the budget file'
          : 'name a subjective group such as transport, or a line_id',
      ),
    means:
      'drivers, or an assumption such as line_saving.L07, names something that the budget does not have, so it would change nothing.',
    mend: 'Name a line_id of the budget file; drivers also take a subjective group (transport, premises, …).',
  }),
  'price-missing': words({
    severity: 'error',
    says: (p: { role: string }) =>
      `The new post ${quote(p.role)} has no price, and no post in scope has that role`,
    hint: () => 'add price: what one costs a year, with on-costs',
    means: 'A new post is priced like the posts of its role. There is none to take the price from.',
    mend: 'Add price in pounds a year, with on-costs.',
  }),
  'assumption-of-the-case': words({
    severity: 'error',
    says: (p: { id: string }) => `${p.id} cannot differ between scenarios`,
    hint: () => 'set it in assumptions.csv',
    means: 'The assumption prices the staffing file, which all scenarios share.',
    mend: 'Set it in assumptions.csv.',
  }),
  'start-date': words({
    severity: 'error',
    says: (p: { value: string }) => `start is not a date: ${quote(p.value)}`,
    hint: () => 'write year-month-day, for example 2013-04-01',
    means: 'start is the day from which the plan is in effect.',
    mend: 'Write it as 2013-04-01.',
  }),
  'early-start': words({
    severity: 'warning',
    says: (p: { start: string; year: string }) =>
      `The plan starts on ${p.start}, before the budget year ${p.year}`,
    hint: () => 'check the year of start, or financial_year',
    means: 'The plan would take effect before the year whose budget it is measured against.',
    mend: 'Correct start in the scenario or financial_year in locplan.yaml.',
  }),
  'override-unclear': words({
    severity: 'error',
    says: (p: { text: string }) => `${quote(p.text)} does not set an assumption`,
    hint: () => 'write id=value, for example lead_transfer_share=0.2',
    means: 'An override is the id of an assumption, an equals sign and a value.',
    mend: 'Write id=value.',
  }),
};

/** A count that is refused and whole is too large. */
function isMany(count: unknown): boolean {
  return Number.isInteger(count) && Number(count) > 0;
}
