import { assessFacts, levelFacts } from '../../assessment/assess/facts.ts';
import { answerKey } from '../../assessment/case/answer-key.ts';
import type { Answer, Case } from '../../assessment/case/case.ts';
import { type CaseFileResult, readCase } from '../../assessment/case-file/open-case-file.ts';
import { blanksOf } from '../../assessment/facts/blank-of.ts';
import { isFilled } from '../../assessment/facts/conditions.ts';
import { levelPlanFacts } from '../../assessment/plan/facts.ts';
import type { QuestionnaireResponse, QuestionnaireResponseItemAnswer } from '../../fhir/resource.ts';
import { isLevel, LEVELS } from '../../parameter/levels.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import { originOf } from './answer-origin.ts';
import { factsOfItems, siteOf } from './facts-of-items.ts';
import { FACTS_ASKED, questionnaireUrl, type ResponseStage } from './stage-responses.ts';

/**
 * A case in which what the responses say stands, stage by stage, in place of what stood there; a stage without a response stays. An answer
 * came about as its own origin says, else it counts as typed; when, is not in a response but that it was authored. Refused as a case file is.
 */
export function caseOfResponses(current: Case, responses: readonly QuestionnaireResponse[]): CaseFileResult {
  const of = (stage: ResponseStage) => responses.find(({ questionnaire }) => questionnaire?.split('|', 1)[0] === questionnaireUrl(stage));
  const facts = (stage: keyof typeof FACTS_ASKED) => {
    const response = of(stage);
    return response && factsOfItems(FACTS_ASKED[stage], response.item ?? []);
  };
  const { levels: planned, ...plan } = facts('plan') ?? { ...current.plan, levels: current.levels };
  const assessment = of('assessment');
  const { chart: _chart, ...kept } = current;
  return readCase({
    ...kept,
    levels: levelsOf(assessment ? assessedLevels(assessment) : current.levels, planned),
    assessment: assessment ? factsOfItems(assessFacts, groupsOf(assessment, 'patient')[0]?.item ?? []) : current.assessment,
    answers: assessment ? answersOf(assessment) : current.answers,
    plan,
    consent: facts('consent') ?? current.consent,
    recovery: facts('recover') ?? current.recovery,
    followUp: facts('follow-up') ?? current.followUp,
    procedure: { ...current.procedure, ...facts('procedure'), ...facts('day') },
    complications: facts('complications')?.complication ?? current.complications,
  });
}

type Row = Readonly<Record<string, unknown>>;

/** A level of a case holds what was assessed there and what is planned. One that an assessment leaves out stays where something is planned there. */
function levelsOf(assessed: readonly object[], planned: unknown): readonly Row[] {
  const plans: readonly Row[] = Array.isArray(planned) ? planned : [];
  const rows = assessed.map((row): Row => ({ ...row }));
  const unassessed = plans.filter(plan => !rows.some(({ level }) => level === plan.level) && isFilled(planOf(plan)));
  const all = [...rows, ...unassessed.map(({ level }): Row => ({ ...blanksOf(levelFacts), level }))];
  return (unassessed.length === 0 ? all : all.toSorted((one, other) => placeOf(one) - placeOf(other))).map(row => {
    const plan = plans.find(({ level }) => level === row.level);
    return plan ? { ...row, ...planOf(plan) } : row;
  });
}

const NAMES: readonly unknown[] = LEVELS;
const placeOf = ({ level }: Row): number => NAMES.indexOf(level);
const planOf = (row: Row): Row => Object.fromEntries(Object.keys(levelPlanFacts).map(key => [key, row[key]]));

const groupsOf = ({ item = [] }: QuestionnaireResponse, linkId: string) => item.filter(group => group.linkId === linkId);

const assessedLevels = (assessment: QuestionnaireResponse): readonly Row[] =>
  groupsOf(assessment, 'level').map(group => ({ ...factsOfItems(levelFacts, group.item ?? []), level: siteOf(group, 'site') }));

function answersOf(assessment: QuestionnaireResponse): Readonly<Record<string, Answer>> {
  const found: [string, Answer][] = [];
  for (const group of assessment.item ?? []) {
    const site = siteOf(group, 'site');
    const level = site !== undefined && isLevel(site) ? site : undefined;
    for (const { id } of QUESTIONS) {
      const answer = group.item?.find(item => item.linkId === id)?.answer?.[0];
      const value = saidBy(answer);
      if (value === undefined) continue;
      found.push([answerKey(id, level), { value, origin: originOf(answer) ?? 'typed', at: assessment.authored ?? '', evidenceSeen: [] }]);
    }
  }
  return Object.fromEntries(found);
}

function saidBy(answer: QuestionnaireResponseItemAnswer | undefined): Answer['value'] | undefined {
  const code = answer?.valueCoding?.code;
  return code === 'present' || code === 'not-present' || code === 'not-assessed' ? code : answer?.valueDecimal;
}
