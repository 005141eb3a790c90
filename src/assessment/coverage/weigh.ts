import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { type PayerCriterion, type PayerRule, type PayerRules, partsOf } from '../../site/payers/payer-rules.ts';
import { sortLevels } from '../case/answer-key.ts';
import type { Case } from '../case/case.ts';
import type { FieldId } from '../case/field.ts';
import { type Basis, type Standing, weighCriterion } from './weigh-criterion.ts';

export type { PayerCriterion, PayerRule, PayerRules } from '../../site/payers/payer-rules.ts';

/** A rule beside a case: at all of its levels together, and what it is made of. */
export interface Weighed {
  readonly rule: PayerRule;
  /** The same, where it is one and not made of others. */
  readonly criterion: PayerCriterion | undefined;
  readonly standing: Standing;
  /** The same level by level, from head to sacrum; once, while none is chosen. */
  readonly each: readonly Standing[];
  /** Of a criterion: what it rests on, once for the patient or level by level. */
  readonly bases: readonly BasisAt[];
  /** Of what is made of others; empty of a criterion. */
  readonly parts: readonly Weighed[];
}

export interface BasisAt extends Basis {
  /** Undefined: the whole patient. */
  readonly level: VertebralLevelCode | undefined;
  readonly standing: Standing;
}

export interface WeighedRules {
  readonly rules: PayerRules;
  readonly rule: Weighed;
  readonly weighed: readonly Weighed[];
  readonly kept: readonly Weighed[];
}

type Level = VertebralLevelCode | undefined;

/** What the answers of a case document of a payer's rules, and what not yet. */
export function weighRules(rules: PayerRules, current: Case): WeighedRules {
  const chosen = sortLevels(current.levels.map(({ level }) => level));
  const levels: readonly Level[] = chosen.length === 0 ? [undefined] : chosen;
  const weigh = (rule: PayerRule): Weighed => {
    const parts = partsOf(rule)?.map(weigh) ?? [];
    const each = levels.map(level => standingAt(rule, rules, current, level));
    const criterion = isCriterion(rule) ? rule : undefined;
    return { rule, criterion, standing: everyOf(each), each, parts, bases: criterion ? basesOf(criterion, rules, current, levels) : [] };
  };
  return { rules, rule: weigh(rules.rule), weighed: rules.weighed.map(weigh), kept: rules.kept.map(weigh) };
}

const isCriterion = (rule: PayerRule): rule is PayerCriterion => partsOf(rule) === undefined;

function standingAt(rule: PayerRule, rules: PayerRules, current: Case, level: Level): Standing {
  if (isCriterion(rule)) return weighCriterion(rule, rules, current, level).standing;
  const parts = (partsOf(rule) ?? []).map(part => standingAt(part, rules, current, level));
  if ('all' in rule) return everyOf(parts);
  return atLeastOf('of' in rule ? rule.atLeast : 1, parts);
}

/** What is open may still turn out either way; what is said the other way cannot. */
function everyOf(parts: readonly Standing[]): Standing {
  if (parts.includes('otherwise')) return 'otherwise';
  return parts.includes('not-documented') ? 'not-documented' : 'documented';
}

function atLeastOf(wanted: number, parts: readonly Standing[]): Standing {
  const count = (standing: Standing) => parts.filter(part => part === standing).length;
  if (count('documented') >= wanted) return 'documented';
  return count('documented') + count('not-documented') < wanted ? 'otherwise' : 'not-documented';
}

/** One for the patient, where no level makes a difference to where it is answered. */
function basesOf(rule: PayerCriterion, rules: PayerRules, current: Case, levels: readonly Level[]): readonly BasisAt[] {
  const each = levels.map((level): BasisAt => {
    const { standing, basis } = weighCriterion(rule, rules, current, level);
    return { ...basis, standing, level };
  });
  const [first, ...others] = each;
  const isOfPatient = first !== undefined && !('levels' in rule) && others.every(({ field }) => field === first.field);
  if (!isOfPatient || first.field?.includes('@')) return each;
  return [{ ...first, level: undefined }];
}

/** The criteria that a weighed rule is made of. */
export function weighedCriteria(weighed: Weighed): readonly Weighed[] {
  return weighed.criterion ? [weighed] : weighed.parts.flatMap(weighedCriteria);
}

/** Those that are not documented and could still settle the rule: what is open in a part that is settled is not waited for. */
export const openCriteria = (weighed: Weighed): readonly Weighed[] => decidedBy(weighed, 'not-documented');

/** Those by which the rule stands as it does, level by level; none where it stands otherwise. */
export function decidedBy(weighed: Weighed, standing: Standing): readonly Weighed[] {
  if (weighed.standing !== standing) return [];
  const deciding = weighed.each.flatMap((_, at) => decidedAt(weighed, standing, at));
  return weighedCriteria(weighed).filter(each => deciding.includes(each));
}

/** `at`: at which of the levels. */
function decidedAt(weighed: Weighed, standing: Standing, at: number): readonly Weighed[] {
  if (weighed.each[at] !== standing) return [];
  return weighed.criterion ? [weighed] : weighed.parts.flatMap(part => decidedAt(part, standing, at));
}

/** The fields in which an answer is waited for, each once. */
export function openFields(weighed: Weighed): readonly FieldId[] {
  const bases = openCriteria(weighed).flatMap(each => each.bases.filter(({ standing }) => standing === 'not-documented'));
  return [...new Set(bases.flatMap(({ field }) => field ?? []))];
}
