import { readBase } from './bases.ts';
import { packageStructures, severityOf } from './definitions.ts';
import { edited } from './edit.ts';
import { type Break, type Resolved, type Row, resolve, ruleKey } from './row.ts';
import { ROWS } from './rows.ts';
import { spotOf } from './spot.ts';

type Resource = Readonly<Record<string, unknown>>;

/** A row with its resources made, and its places as issues say them. */
export interface Pair {
  readonly row: Row;
  /** The rule, on one line. */
  readonly name: string;
  /** URL of the definition that states the rule. */
  readonly profile: string;
  readonly severity: 'error' | 'warning';
  readonly base: Resource;
  readonly wrong: Resource;
  readonly right: Resource;
  readonly change: Resolved;
  readonly rightChange: Resolved | undefined;
  readonly rule: string;
  readonly expression: string;
  /** `rule expression` of what cannot but break too. */
  readonly also: readonly string[];
}

export function pairs(rows: readonly Row[] = ROWS): readonly Pair[] {
  const structures = packageStructures();
  return rows.map(row => pairOf(row, structures));
}

function pairOf(row: Row, structures: ReturnType<typeof packageStructures>): Pair {
  const name = ruleKey(row.rule);
  try {
    const base = readBase(row.base);
    const structure = structures.get(row.rule.definition);
    const change = resolve(base, row.wrong);
    const rightChange = row.right === undefined ? undefined : resolve(base, row.right);
    const broken = typeof row.breaks === 'string' ? undefined : row.breaks;
    return {
      row,
      name,
      profile: structure?.url ?? row.rule.definition,
      severity: severityOf(structure, row.rule),
      base,
      wrong: edited(readBase(row.base), change.edits),
      right: edited(readBase(row.base), rightChange?.edits ?? {}),
      change,
      rightChange,
      rule: typeof row.breaks === 'string' ? row.breaks : row.breaks.rule,
      expression: broken === undefined ? change.expression : placeOf(base, broken),
      also: (row.also ?? []).map(each => `${each.rule} ${placeOf(base, each)}`),
    };
  } catch (problem) {
    throw new Error(`${name}: ${problem instanceof Error ? problem.message : String(problem)}`, { cause: problem });
  }
}

function placeOf(base: Record<string, unknown>, { at, missing }: Break): string {
  const { expression } = spotOf(base, at);
  return missing === undefined ? expression : `${expression}.extension('${missing}')`;
}

export interface SuiteCase {
  readonly id: string;
  readonly resource: Resource;
  /** No issue of severity error. */
  readonly expectValid: boolean;
  /** What is broken, in a wrong one: `Issue.rule`, `Issue.expression`, and `rule expression` of what breaks with it. */
  readonly breaks?: { readonly rule: string; readonly expression: string; readonly also: readonly string[] };
}

/** Every resource of the suite: of each rule the wrong one and its valid neighbour. */
export function* suiteCases(): Iterable<SuiteCase> {
  for (const { name, severity, wrong, right, rule, expression, also } of pairs()) {
    yield { id: `${name}: wrong`, resource: wrong, expectValid: severity === 'warning', breaks: { rule, expression, also } };
    yield { id: `${name}: right`, resource: right, expectValid: true };
  }
}
