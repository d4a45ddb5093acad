import { words } from '../issue.ts';
import { fixed, percent, pounds } from '../number.ts';

/** What a plan itself can have wrong, or should make its reader pause at (model.md §3–5). */
export const planWords = {
  'locality-without-lead-professional': words({
    severity: 'error',
    says: (p: { locality: string; families: number }) =>
      `${p.locality} has ${fixed(p.families, 0)} families to lead and no Lead Professional`,
    hint: () => 'give the locality a post with lead_professional yes, or another grouping of areas',
    means:
      'The families of this locality have no one to co-ordinate their plans: every Lead Professional post serves other areas, or the scenario takes the last one away. Its caseload has no value, and the worst caseload leaves it out.',
    mend: 'Give one of its areas a post with lead_professional yes in staffing.csv, plan a post there (posts or new_posts in the scenario), or put its areas into a locality that has one.',
  }),
  'released-capacity-overdrawn': words({
    severity: 'warning',
    says: (p: { locality: string; lpFte: number; taken: number }) =>
      `The new way of working takes ${fixed(p.taken, 1)} Lead Professional FTE in ${p.locality}, which has ${fixed(p.lpFte, 1)}: no caseload there`,
    hint: () => 'check the hours of the new way of working, or write use_released_capacity: no',
    means:
      'The scenario counts the hours that the new way of working frees or takes. Here it takes more than all Lead Professionals of the locality have, so the families have no caseload, and the worst caseload leaves the locality out.',
    mend: 'Look at the hours with locplan plan --workload, above all extra_direct_hours, and correct the assumptions; plan more Lead Professionals; or write use_released_capacity: no, which leaves those hours out of the caseload.',
  }),
  'access-hours-exceed-open': words({
    severity: 'warning',
    says: (p: { access: number; open: number }) =>
      `access_hours ${plain(p.access)} is above open_hours ${plain(p.open)}: nobody is at the desk longer than it is open`,
    hint: () => 'correct access_hours or open_hours',
    means:
      'A full-time coordinator has more hours a year for contacts than those in which contacts come in. Each contact then takes less opening time than it takes work, so waits come out too short.',
    mend: 'Set access_hours to the hours a year that one full-time coordinator is there for contacts, at most open_hours; or open_hours to all hours in which contacts come in.',
  }),
  'partner-transfer': words({
    severity: 'notice',
    says: (p: { share: number; families: number; regroupedOnly: number | null }) =>
      `${percent(p.share)} of partner-led families move to the teams: +${fixed(p.families, 0)}.` +
      (p.regroupedOnly === null ? '' : ` Without it ${fixed(p.regroupedOnly, 1)} per LP.`),
    hint: () => '',
    means:
      'The plan assumes that the locality teams take over the lead of some families that partners (schools, early years, health) lead today. That is a choice about partners, not an effect of the grouping, and it raises every caseload.',
    mend: 'Agree lead_transfer_share with the partners, and set it in assumptions.csv; 0 shows what the grouping alone does.',
  }),
  'partners-over-capacity': words({
    severity: 'warning',
    says: (p: { families: number; places: readonly string[] }) =>
      `Partners are over their capacity in ${placesText(p.places, 'localities')}: ${familiesText(p.families)} more for the teams`,
    hint: () => 'agree key_practitioner_capacity with the partners, or plan Lead Professionals for them',
    means:
      'Partners (schools, early years, health) lead today for more families than their key practitioners have capacity for in the plan, so the rest comes to the locality teams and raises their caseload.',
    mend: 'Check key_practitioners in the areas file and key_practitioner_capacity in assumptions.csv, and agree both with the partners. 0 sets no limit: partners then lead as many as today.',
  }),
  'key-practitioners-missing': words({
    severity: 'warning',
    says: (p: { each: number; areas: readonly string[]; of: number }) =>
      `key_practitioner_capacity is ${p.each}, but ${p.areas.length === p.of ? 'no area says' : `${placesText(p.areas, 'areas')} ${p.areas.length === 1 ? 'does' : 'do'} not say`} how many key practitioners it has: no limit there`,
    hint: () => 'fill in key_practitioners in the areas file, or leave the capacity at 0',
    means:
      'What partners can lead is the number of key practitioners of an area × what each can lead. Where their number is not given, partners lead as many families as today, and take no freed ones.',
    mend: 'Fill in key_practitioners for every area (0 where there are none), or set key_practitioner_capacity to 0.',
  }),
  'vacancy-factor-unknown': words({
    severity: 'warning',
    says: (p: { lostAbove: number | null }) =>
      `Is this budget net of turnover?${p.lostAbove === null ? '' : missedAbove(p.lostAbove)}`,
    hint: () => 'set vacancy_factor in assumptions.csv: 0 when the budget holds every post in full',
    means:
      'A budget that already assumes some posts stand empty never held their full cost, so cutting posts saves less than the establishment says. Neither a vacancy_factor nor a budget line with driver vacancy tells which kind this budget is.',
    mend: 'Ask whether the budget is net of turnover. Add vacancy_factor to assumptions.csv: 0 for a gross budget, else the share taken off, for example 0.03.',
  }),
  'vacant-post-saved': words({
    severity: 'notice',
    says: (p: { pence: number; posts: number }) =>
      `${pounds(p.pence)} of the saving is ${p.posts === 1 ? 'a vacant post' : `${fixed(p.posts, 0)} vacant posts`}: budget, not today's spending.`,
    hint: () => '',
    means:
      'A vacant post is in the budget, so the budget falls when it goes. Nobody is paid for it today, so spending does not fall by as much as the saving says.',
    mend: 'Nothing is wrong. Say it when the saving is presented, and check that the vacancy was not already offered up.',
  }),
  'reconciliation-difference': words({
    severity: 'warning',
    says: (p: { establishmentPence: number; staffingLinesPence: number; differencePence: number }) =>
      `Posts in scope cost ${pounds(p.establishmentPence, 2)}, the budget's staffing lines hold ${pounds(p.staffingLinesPence, 2)}: ${pounds(Math.abs(p.differencePence), 2)} ${p.differencePence > 0 ? 'more than' : 'less than'} the budget`,
    hint: () => 'mend in_scope, pay or the driver of a budget line, or set reconcile_tolerance (pounds)',
    means:
      'The staffing file and the budget do not describe the same posts. A saving on posts that the budget does not hold is no saving. The check compares budget with establishment; it does not look at the ledger.',
    mend: 'See which posts the budget pays for: set in_scope in staffing.csv, and driver staffing on exactly the budget lines that are their pay and on-costs. A difference that is known and small: reconcile_tolerance in assumptions.csv, in pounds. With --strict-reconcile it is an error.',
  }),
  'staffing-line-kept': words({
    severity: 'warning',
    says: (p: { line: string; driver: string }) =>
      `Budget line ${p.line} stays driven by staffing: with ${p.driver} its cost would be saved twice`,
    hint: () => 'leave the line out of drivers in the scenario, or change its driver in budget.csv',
    means:
      'A budget line with driver staffing is the cost of the posts in staffing.csv, which the posts already save. The scenario gives it another driver, which would count the same pounds again.',
    mend: 'Take the line, or its subjective group, out of drivers in the scenario. If the line is not the cost of those posts, give it its real driver in budget.csv.',
  }),
  'driver-has-nothing': words({
    severity: 'warning',
    says: (p: { lines: string; driver: string }) =>
      `Budget lines driven by ${p.driver} (${p.lines}) save nothing: there is none in scope today to measure a change by`,
    hint: () => 'set in_scope in staffing.csv, or give the lines another driver',
    means:
      'A line driven per post or per FTE falls with the posts in scope. With no post in scope today there is nothing for it to fall with, so it is taken as unchanged.',
    mend: 'Mark the posts that the budget pays for as in scope, or give the lines the driver fixed.',
  }),
  'one-off-outside-years': words({
    severity: 'warning',
    says: (p: { label: string; year: number; years: number }) =>
      `One-off cost "${p.label}" falls in year ${p.year}, past the ${p.years === 1 ? 'one year' : `${p.years} years`} shown: payback counts it, the years and the net present value do not`,
    hint: () => 'use a year from 0 to the last one shown, or more years (mtfs_years, --years)',
    means:
      'The years shown end before this cost is spent, so cumulative saving and net present value look better than they are.',
    mend: 'Look further ahead with --years or mtfs_years, or correct the year of the cost. Year 1 is the year that holds the start.',
  }),
  'unknown-figure': words({
    severity: 'warning',
    says: (p: { figure: string; near: string | null }) =>
      `This plan has no figure "${p.figure}"${p.near === null ? '' : `: did you mean ${p.near}?`}`,
    hint: () => 'locplan schema figures lists the ids of all figures',
    means:
      'A claim in locplan.yaml names a figure that this plan does not have, so nothing can be held against what the paper says. Figures of a locality exist only in scenarios that have that locality.',
    mend: 'Correct the figure in claims of locplan.yaml; locplan schema figures lists every id.',
  }),
  caution: words({
    severity: 'notice',
    says: (p: { text: string }) => p.text,
    hint: () => '',
    means: 'What the owner of the case wants every reader to know; it is the caution of locplan.yaml.',
    mend: 'Change or remove caution in locplan.yaml when it no longer holds.',
  }),
};

/** A part of a family is not shown as none. */
function familiesText(families: number): string {
  if (families < 0.5) return 'part of a family';
  return families < 1.5 ? '1 family' : `${fixed(families, 0)} families`;
}

/** A setting as it was given. */
function plain(value: number): string {
  return fixed(value, Number.isInteger(value) ? 0 : 2);
}

function placesText(places: readonly string[], what: string): string {
  return places.length > 4 ? `${places.length} ${what}` : places.join(', ');
}

function missedAbove(share: number): string {
  return share < 0.0005 ? ' Then the target is missed.' : ` Above ${percent(share, 1)} the target is missed.`;
}
