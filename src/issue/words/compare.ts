import { words } from '../issue.ts';
import { quote } from '../quote.ts';

/** What makes two options or two saved results unlike, or a file no result at all. */
export const compareWords = {
  'other-year': words({
    severity: 'warning',
    says: (p: { option: string; years: string; baseline: string; from: string }) =>
      `${p.option} is shown for ${p.years}, ${p.baseline} for ${p.from}: do not set their years, one-off costs by year and net present value side by side`,
    hint: () => 'give all the same --start and --years to compare like with like',
    means:
      'The options start in different financial years, or look ahead a different number of years. Full-year figures can be compared; what is counted year by year or added up over the years cannot.',
    mend: 'Compare full-year figures alone, or give all options the same first year and number of years with --start and --years.',
  }),
  'other-inputs': words({
    severity: 'warning',
    says: (p: { files: readonly string[] }) =>
      `The results come from other inputs (${p.files.join(', ')}): a difference may be the data's, not the plan's`,
    hint: () => 'run both again on the same files to see what the plan alone changes',
    means:
      'A saved result carries the SHA-256 of each file it was made from. Some files of the case are not the same in both, so the results may differ even where the plans agree.',
    mend: 'Nothing is wrong where the data was meant to change. Otherwise run both plans again on the same files.',
  }),
  'other-version': words({
    severity: 'warning',
    says: (p: { first: string; second: string }) =>
      `The results were made by other versions of locplan (${p.first} and ${p.second}): a difference may be the program's`,
    hint: () => 'run both again with one version',
    means: 'The model itself may have changed between two versions, as the changelog says.',
    mend: 'Run both plans again with the same version of locplan.',
  }),
  'not-a-result': words({
    severity: 'error',
    says: (p: { problem: string }) => `This is no result that locplan saved: ${p.problem}`,
    hint: () => 'save one with locplan plan my-case -o result.json, and leave it as it is',
    means:
      'diff reads the JSON that plan or compare writes. This file is not JSON, or lacks what such a result has.',
    mend: 'Name the JSON file that plan -o wrote. If it was edited or cut off, make it again.',
  }),
  'other-kind': words({
    severity: 'error',
    says: (p: { kind: string; wanted: string }) =>
      p.wanted === p.kind
        ? `A result of ${quote(p.kind)} holds no figures that can be compared`
        : `This is a result of ${quote(p.kind)}, the other one of ${quote(p.wanted)}`,
    hint: () => 'name two results of plan, or two of compare',
    means:
      'Only results of the same kind hold the same figures, and only those of plan and compare hold any.',
    mend: 'Name two results of plan, or two of compare.',
  }),
  'other-format': words({
    severity: 'error',
    says: (p: { version: string; known: string }) =>
      `The result has format ${quote(p.version)}, and this locplan reads ${p.known}`,
    hint: () => 'make the result again with this locplan, or use the one that made it',
    means:
      'The first number of formatVersion changes when what a result says could be misread by a program that knows an older one. Such a result is refused, not guessed at.',
    mend: 'Run the plan again with this version of locplan.',
  }),
};
