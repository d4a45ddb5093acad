import { FUNDINGS, type Funding } from '../case.ts';
import { fundingOf } from '../fixed-term.ts';
import { targetFundings } from '../funding.ts';
import { roleGroups } from '../role-shares.ts';
import { type Basis, derived, less } from './basis.ts';
import { costStep } from './establishment.ts';
import { endingSteps } from './fixed-term.ts';
import type { Step } from './step.ts';

/** A source's share of what a role saves for good; null where it pays for none of its posts. */
export function shareOfRole(basis: Basis, role: string, funding: Funding): Step | null {
  const groups = roleGroups(basis.theCase, role);
  if (groups.length === 0) return funding === targetFundings(basis.theCase)[0] ? lasting(basis, role) : null;
  const used = FUNDINGS.filter((each) => groups.some((group) => fundingOf(group) === each));
  const nth = used.indexOf(funding);
  if (nth < 0) return null;
  const staying = used.map((each) => costStaying(basis, role, each));
  const weights = staying.some(({ value }) => Number(value) > 0)
    ? staying
    : used.map((each) => costToday(basis, role, each));
  const formula = 'Saving that lasts, shared by cost today, by largest remainder';
  return derived({ label: `${role}, ${funding}`, unit: 'pence', formula }, { rule: 'apportioned', nth }, [
    lasting(basis, role),
    ...weights,
  ]);
}

/** What a role saves, less its posts that would have ended. */
function lasting(basis: Basis, role: string): Step {
  const label = `Saving of ${role} that lasts`;
  return basis.once(`lasting ${role}`, () =>
    less(
      { label, unit: 'pence', formula: 'Saving − posts that end by themselves' },
      basis.figure(`posts.${role}.saving`),
      ...endingSteps(basis, role).map(({ cost }) => cost),
    ),
  );
}

function costToday(basis: Basis, role: string, funding: Funding): Step {
  const groups = roleGroups(basis.theCase, role).filter((group) => fundingOf(group) === funding);
  return basis.once(`cost ${role} ${funding}`, () =>
    costStep(basis, { label: `Cost of ${role} paid by ${funding}`, groups }, 'sumToPenny'),
  );
}

function costStaying(basis: Basis, role: string, funding: Funding): Step {
  const today = costToday(basis, role, funding);
  const gone = endingSteps(basis, role).filter(({ posts }) => posts.funding === funding);
  if (gone.length === 0) return today;
  const label = `Cost of ${role} paid by ${funding} that does not end`;
  return basis.once(`cost staying ${role} ${funding}`, () =>
    derived({ label, unit: 'pence', formula: 'Cost − posts that end, at least 0' }, 'leftOver', [
      today,
      ...gone.map(({ cost }) => cost),
    ]),
  );
}
