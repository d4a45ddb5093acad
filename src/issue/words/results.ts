import { words } from '../issue.ts';

/** What a saved result can have wrong when it is read again (locplan diff). */
export const resultWords = {
  'not-a-result': words({
    severity: 'error',
    says: (p: { schema: string | null }) =>
      p.schema === null
        ? 'This is no result of locplan'
        : `This is a ${p.schema} result, not one of locplan.plan`,
    hint: () => 'save results with locplan plan -o a.json',
    means:
      'Two results of locplan plan can be held against each other, as it saves them with -o and a name ending in .json.',
    mend: 'Run locplan plan for the two cases or scenarios, each with -o and a file of its own, and give diff these. Scenarios of one case are held against each other by locplan compare, without saving anything.',
  }),
  'result-version': words({
    severity: 'error',
    says: (p: { version: string; known: string }) =>
      `This result is of format ${p.version}, and this locplan reads ${p.known}`,
    hint: () => 'use the version of locplan that wrote it, or write it anew',
    means:
      'The first number of a format version changes when what stands in it no longer means the same, so it is not read.',
    mend: 'Run locplan plan on the same files again with this version, or diff with the version that wrote the result: it is named under tool.',
  }),
  'other-version': words({
    severity: 'warning',
    says: (p: { from: string; to: string }) =>
      `The results are of different versions of locplan, ${p.from} and ${p.to}: some of the difference may be theirs`,
    hint: () => 'write both with the same version',
    means:
      'A newer version may have mended how a figure is worked out; its changes are told in CHANGELOG.md.',
    mend: 'Write both results anew with one version, and compare those.',
  }),
};
