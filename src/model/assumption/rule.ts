/** What an assumption is, what it is when nobody sets it, what it can be, and where its default is from. */
export interface AssumptionRule {
  /** Null: it has none, and a case that needs it is refused without it. */
  readonly default: number | null;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly whole?: true;
  /** Of what each can have its own beside it, by its name: `line_saving.L07`, and that wins. */
  readonly of?: 'role' | 'line';
  readonly means: string;
  /** Between which values it well may be, for whoever tests how sure a plan is; left out where nobody can say. */
  readonly range?: readonly [low: number, high: number];
  /** Where the default comes from; `judgement` where nobody published it. */
  readonly source: string;
}

/** A table of assumptions keeps its ids, so that a misspelt one does not compile. */
export function assumptions<Id extends string>(
  rules: Readonly<Record<Id, AssumptionRule>>,
): Readonly<Record<Id, AssumptionRule>> {
  return rules;
}
