import type { Ref } from '../../issue/issue.ts';
import type { NewPost, Placing, PostRule } from '../../model/scenario.ts';
import { Flaw } from '../cell/flaw.ts';
import { readPounds } from '../cell/pounds.ts';
import { readFlag } from '../cell/texts.ts';
import type { FaultLog } from '../fault-log.ts';
import type { NewPostData, RuleData } from '../yaml/shapes.ts';
import { below, type Found } from './draft.ts';

const WAYS = ['per_locality', 'total', 'by_locality'] as const;

/** What becomes of a role. Null and told where the rule does not say so in exactly one way. */
export function readRule(role: string, { value: rule, at }: Found<RuleData>, log: FaultLog): PostRule | null {
  const placing = readPlacing(role, rule, at, log);
  const pricePence = readPrice(rule.price ?? null, below(at, 'price'), log);
  if (placing === null || pricePence instanceof Flaw) return null;
  return { role, placing, fte: rule.fte ?? 1, fteGiven: (rule.fte ?? null) !== null, pricePence, at };
}

/** Posts that no one holds today: a rule with its role, and whether the posts lead for families. */
export function readNewPost({ value, at }: Found<NewPostData>, log: FaultLog): NewPost | null {
  const rule = readRule(value.role, { value, at }, log);
  const leads = readFlag(String(value.lead_professional ?? false)) === true;
  return rule === null ? null : { ...rule, leadProfessional: leads };
}

function readPlacing(role: string, rule: RuleData, at: Ref, log: FaultLog): Placing | null {
  const { per_locality: each, total, by_locality: by, allocate } = rule;
  const found = WAYS.filter((way) => rule[way] !== undefined && rule[way] !== null);
  if (found.length !== 1) log.add('post-rule', { role, found }, at);
  if (allocate && !found.includes('total')) {
    log.add('allocate-without-total', { role }, below(at, 'allocate'));
    return null;
  }
  if (found.length !== 1) return null;
  if (by) return { kind: 'by_locality', posts: new Map(Object.entries(by)) };
  if (typeof total === 'number') return { kind: 'total', posts: total, allocate: allocate ?? 'equal' };
  return { kind: 'per_locality', posts: each ?? 0 };
}

function readPrice(written: string | number | null, at: Ref, log: FaultLog): number | null | Flaw {
  if (written === null) return null;
  const pence = readPounds(written);
  const flaw =
    pence instanceof Flaw ? pence : pence < 0 ? new Flaw('negative-number', String(written)) : null;
  if (flaw !== null) log.flaw(flaw, 'price', at);
  return flaw ?? pence;
}
