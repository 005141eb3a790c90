import type { Fact, FactMap, Said } from '../../src/assessment/facts/fact.ts';
import { RECORDED_WORDS, systemOf } from '../../src/record/questionnaire/answer-sets.ts';

/** What a condition can look at: the facts beside it by their linkIds, and those of the whole stage. */
export interface Sight {
  readonly beside: FactMap;
  readonly linkIdOf: (fact: string) => string;
  readonly stage: FactMap;
}

interface Test {
  readonly question: string;
  readonly operator: '=' | 'exists';
  /** As FHIR Shorthand says it, with its type. */
  readonly answer: string;
}

interface Tests {
  readonly behaviour: 'all' | 'any';
  readonly tests: readonly Test[];
}

/**
 * A condition as enableWhen, in FHIR Shorthand; none where R4 has no way to say it (its tests are all joined alike), or where what it looks
 * at is not asked in the same form: the item is then always shown, as an answer too many is read and one too few is lost.
 */
export function enableWhen(condition: Said | undefined, sight: Sight): readonly string[] {
  const found = condition && testsOf(condition, sight, false);
  if (!found) return [];
  const [first, ...others] = found.tests;
  if (!first) return [];
  return [
    ...found.tests.flatMap(({ question, operator, answer }) => [
      `enableWhen[+].question = ${JSON.stringify(question)}`,
      `enableWhen[=].operator = #${operator}`,
      `enableWhen[=].${answer}`,
    ]),
    ...(others.length > 0 ? [`enableBehavior = #${found.behaviour}`] : []),
  ];
}

function testsOf(said: Said, sight: Sight, negated: boolean): Tests | undefined {
  switch (said.form) {
    case 'not':
      return testsOf(said.of, sight, !negated);
    case 'filled': {
      const seen = seenAt(said.fact, sight, false);
      // Unticked is as good as never touched, and a form says so as an answer.
      if (!seen || seen.fact.kind.name === 'check') return undefined;
      return { behaviour: 'all', tests: [{ question: seen.linkId, operator: 'exists', answer: `answerBoolean = ${!negated}` }] };
    }
    case 'is': {
      const seen = seenAt(said.fact, sight, said.standing === true);
      if (!seen) return undefined;
      const values = negated ? othersThan(said.values, seen.fact) : said.values;
      const answers = values.map(value => answerOf(seen.fact, value));
      const unanswered: Test = { question: seen.linkId, operator: 'exists', answer: 'answerBoolean = false' };
      if (answers.includes(undefined)) return undefined;
      return {
        behaviour: 'any',
        tests: [
          ...(negated ? [unanswered] : []),
          ...answers.flatMap(answer => (answer ? [{ question: seen.linkId, operator: '=', answer } as const] : [])),
        ],
      };
    }
    default: {
      const parts = said.form === 'all' && !negated ? said.of.filter(each => !isImplied(each, said.of, sight)) : said.of;
      return joined(
        (said.form === 'all') === negated ? 'any' : 'all',
        parts.map(each => testsOf(each, sight, negated)),
      );
    }
  }
}

/**
 * What is not one of these, as all that it can be instead: R4 lets a test of "not equal" hold where there is no answer, and renderers differ in it
 * (findings/smart-forms-enable-when-not-equal.sh).
 */
function othersThan(values: readonly unknown[], { kind }: Fact<unknown>): readonly unknown[] {
  return (kind.codes.length > 0 ? kind.codes : [true, false]).filter(value => !values.includes(value));
}

/** Whether it is what another of them looks at is asked by: an answer that is not asked for is none. */
function isImplied(said: Said, among: readonly Said[], sight: Sight): boolean {
  return among.some(other => {
    const seen =
      other.form === 'is' || other.form === 'filled'
        ? seenAt(other.fact, sight, other.form === 'is' && other.standing === true)
        : undefined;
    return other !== said && seen?.fact.asked?.says === said;
  });
}

function joined(behaviour: Tests['behaviour'], parts: readonly (Tests | undefined)[]): Tests | undefined {
  const [only, ...others] = parts;
  if (others.length === 0) return only;
  const fits = (part: Tests | undefined): part is Tests => part !== undefined && (part.tests.length === 1 || part.behaviour === behaviour);
  return parts.every(fits) ? { behaviour, tests: parts.flatMap(({ tests }) => tests) } : undefined;
}

function seenAt(name: string, { beside, linkIdOf, stage }: Sight, standing: boolean) {
  const node = (standing ? stage : beside)[name];
  return node?.form === 'fact' && !node.fileOnly ? { fact: node, linkId: standing ? name : linkIdOf(name) } : undefined;
}

function answerOf({ kind }: Fact<unknown>, value: unknown): string | undefined {
  if (typeof value === 'boolean') return `answerBoolean = ${value}`;
  if (typeof value !== 'string' || !kind.codes.includes(value)) return undefined;
  return `answerCoding = ${systemOf(kind.codes) ?? RECORDED_WORDS}#${value}`;
}
