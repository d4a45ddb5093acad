import type { LeadCounts, Leads } from '../../model/leads.ts';

/** Who leads for which families, as JSON. */
export function leadsData(leads: Leads): unknown {
  return {
    rule: leads.rule,
    ...countsData(leads),
    freed: leads.freed,
    overflow: leads.overflow,
    byLocality: leads.byLocality.map((place) => ({
      locality: place.locality,
      ...countsData(place),
      freed: place.freed,
      freedToPartners: place.freedToPartners,
      freedToTeam: place.freedToTeam,
      overflow: place.overflow,
    })),
    now: countsData(leads.now),
    allocations: leads.allocations.map(({ role, posts, allocations }) => ({
      role,
      posts,
      allocations: allocations.map((way) => ({
        name: way.allocate,
        chosen: way.chosen,
        byLocality: way.byLocality.map(({ locality, posts: given }) => ({ locality, posts: given })),
        needPerPost: way.needPerPost,
        familiesPerPost: way.familiesPerPost,
        childrenPerPost: way.childrenPerPost,
      })),
    })),
  };
}

function countsData({ openFamilies, socialWorker, keyPractitioner, team, nobody }: LeadCounts) {
  return { openFamilies, socialWorker, keyPractitioner, team, nobody };
}
