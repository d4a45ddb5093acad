import type { Fairness, LocalityFairness } from '../../model/fairness.ts';
import type { RolePerPost } from '../../model/per-post.ts';

/** Who has what before and after, as JSON prints it. */
export function fairnessData(fairness: Fairness): unknown {
  return {
    localities: fairness.localities.map(localityData),
    needRatioNow: fairness.needRatioNow,
    needRatioThen: fairness.needRatioThen,
    childrenRatioNow: fairness.childrenRatioNow,
    childrenRatioThen: fairness.childrenRatioThen,
    kmNow: fairness.kmNow,
    kmThen: fairness.kmThen,
    leadChanges: fairness.leadChanges,
    managementFteNow: fairness.managementFteNow,
    managementFteThen: fairness.managementFteThen,
    lpFteNow: fairness.lpFteNow,
    lpFteThen: fairness.lpFteThen,
    lpPerManagementNow: fairness.lpPerManagementNow,
    lpPerManagementThen: fairness.lpPerManagementThen,
    peopleAtRisk: fairness.peopleAtRisk,
    partTimeAtRisk: fairness.partTimeAtRisk,
  };
}

function localityData(place: LocalityFairness): unknown {
  return {
    locality: place.locality,
    needShare: place.needShare,
    fteNow: place.fteNow,
    fteThen: place.fteThen,
    fteShareNow: place.fteShareNow,
    fteShareThen: place.fteShareThen,
    shareGap: place.shareGap,
    needPerFteNow: place.needPerFteNow,
    needPerFteThen: place.needPerFteThen,
    childrenPerFteNow: place.childrenPerFteNow,
    childrenPerFteThen: place.childrenPerFteThen,
    children: place.children,
    deprivedChildren: place.deprivedChildren,
    deprivedShare: place.deprivedShare,
    lpFteNow: place.lpFteNow,
    lpShareNow: place.lpShareNow,
    lpShareThen: place.lpShareThen,
    base: place.base,
    kmCentreToBase: place.kmCentreToBase,
    kmNow: place.kmNow,
    kmThen: place.kmThen,
    postGoes: place.postGoes,
    leadChanges: place.leadChanges,
    roles: place.roles.map(roleData),
  };
}

function roleData(role: RolePerPost): unknown {
  return {
    role: role.role,
    fteNow: role.fteNow,
    fteThen: role.fteThen,
    needPerFteNow: role.needPerFteNow,
    needPerFteThen: role.needPerFteThen,
    childrenPerFteNow: role.childrenPerFteNow,
    childrenPerFteThen: role.childrenPerFteThen,
  };
}
