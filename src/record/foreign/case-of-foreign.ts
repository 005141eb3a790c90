import { assessFacts, levelFacts } from '../../assessment/assess/facts.ts';
import type { Answer, AnswerKey, Case } from '../../assessment/case/case.ts';
import type { CaseFileProblem } from '../../assessment/case-file/open-case-file.ts';
import { code, decimal, type FactMap, fact } from '../../assessment/facts/fact.ts';
import { targetOf } from '../../chart/elements/shape.ts';
import { inPresentCanonicals } from '../../fhir/present-canonicals.ts';
import type { FhirResource, QuestionnaireResponse, QuestionnaireResponseItem } from '../../fhir/resource.ts';
import { TERNARY_ANSWER_CODES } from '../../parameter/codes.generated.ts';
import { isLevel } from '../../parameter/levels.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import { caseOfResponses } from '../questionnaire/case-of-responses.ts';
import { siteOf } from '../questionnaire/facts-of-items.ts';
import { FACTS_ASKED, questionnaireUrl, RESPONSE_STAGES, type ResponseStage } from '../questionnaire/stage-responses.ts';
import { withLevels } from '../taking-up/of-resources.ts';
import { complicationsKept } from './complications-kept.ts';
import { atLevels, type NotRead, outOfGroups, ownItems, type Reading } from './own-items.ts';

export interface ForeignReading {
  /** A fresh uuid at each call. */
  readonly newId: () => string;
  /** ISO instant: when answers were given that do not say it. */
  readonly now: string;
}

export interface NotReadIn extends NotRead {
  readonly stage: ResponseStage;
}

export type ForeignCase =
  | {
      readonly ok: true;
      readonly case: Case;
      readonly stages: readonly ResponseStage[];
      readonly notRead: readonly NotReadIn[];
      /** How many complications are not among the answers and stay, because the EHR has them. */
      readonly sentStay: number;
    }
  | {
      readonly ok: false;
      readonly problem:
        | CaseFileProblem
        /** None of them answers a Questionnaire of ours. */
        | { readonly kind: 'not-ours' }
        /** One does not say about whom it is. */
        | { readonly kind: 'no-patient' };
    };

/**
 * A case out of responses to our Questionnaires that somebody else's form made: they bear no identifier of ours, stand in another order and have
 * texts and displays. Each answer counts as typed, at the latest when its response was authored; what cannot be read is told, and left open.
 */
export function caseOfForeign(start: Case, responses: readonly QuestionnaireResponse[], given: ForeignReading): ForeignCase {
  const notRead: NotReadIn[] = [];
  const standing = responses.map(present).filter(({ status }) => status !== 'entered-in-error');
  const found = RESPONSE_STAGES.flatMap(stage => {
    const response = standing.findLast(({ questionnaire }) => questionnaire?.split('|', 1)[0] === questionnaireUrl(stage));
    return response ? [{ stage, response }] : [];
  });
  if (found.length === 0) return { ok: false, problem: { kind: 'not-ours' } };
  const about = found.map(({ response }) => targetOf(response.subject));
  if (about.includes(undefined)) return { ok: false, problem: { kind: 'no-patient' } };
  if (about.some(patient => patient !== `Patient/${start.patient.id}`)) return { ok: false, problem: { kind: 'other-patient' } };
  const own = found.map(({ stage, response }): QuestionnaireResponse => {
    const tell = (one: NotRead) => {
      notRead.push({ ...one, stage });
    };
    const item = ownOf(stage, response.item ?? [], { newId: given.newId, tell });
    return { ...response, authored: response.authored ?? given.now, item: [...item] };
  });
  const read = caseOfResponses(withLevels(start, plannedIn(own)), own);
  if (!read.ok) return read;
  const stages = found.map(({ stage }) => stage);
  const answers = stages.includes('assessment') ? atLatest(read.case.answers) : read.case.answers;
  const { complications, sentStay } = stages.includes('complications')
    ? complicationsKept(start, read.case.complications)
    : { complications: read.case.complications, sentStay: 0 };
  return { ok: true, case: { ...read.case, answers, complications, chart: start.chart }, stages, notRead, sentStay };
}

/** What was written under a canonical base of before counts as what is written today. */
function present(response: QuestionnaireResponse): QuestionnaireResponse {
  const read: unknown = inPresentCanonicals(response);
  return isResponse(read) ? read : response;
}
const isResponse = (value: unknown): value is QuestionnaireResponse & FhirResource =>
  typeof value === 'object' && value !== null && 'resourceType' in value && value.resourceType === 'QuestionnaireResponse';

function ownOf(stage: ResponseStage, items: readonly QuestionnaireResponseItem[], reading: Reading): readonly QuestionnaireResponseItem[] {
  if (stage !== 'assessment') return ownItems(FACTS_ASKED[stage], items, '', reading);
  const all = outOfGroups(items, GROUPS);
  const levels = all.filter(({ linkId }) => linkId === 'level');
  const ofPatient = ownItems(
    { ...assessFacts, ...questions('patient') },
    all.filter(({ linkId }) => linkId !== 'level').flatMap(each => (each.linkId === 'patient' ? (each.item ?? []) : [each])),
    '',
    reading,
  );
  return [
    ...atLevels({ ...levelFacts, ...questions('level') }, levels, { linkId: 'level', site: 'site', within: '' }, reading),
    ...(ofPatient.length === 0 ? [] : [{ linkId: 'patient', item: [...ofPatient] }]),
  ];
}

/** Of the assessment. */
const GROUPS: ReadonlySet<string> = new Set(['level', 'patient']);

/** The questions of the parameter as facts: they are answered by a code, or by a number without a unit. */
const questions = (scope: 'level' | 'patient'): FactMap =>
  Object.fromEntries(
    QUESTIONS.filter(question => question.scope === scope).map(({ id, kind }) => [
      id,
      kind === 'pain-score' ? fact(decimal('')) : fact(code(TERNARY_ANSWER_CODES)),
    ]),
  );

/** What is planned at a level needs the level. */
function plannedIn(responses: readonly QuestionnaireResponse[]) {
  const plan = responses.find(({ questionnaire }) => questionnaire?.startsWith(questionnaireUrl('plan')));
  const named = (plan?.item ?? []).filter(({ linkId }) => linkId === 'levels').map(row => siteOf(row, 'levels.site'));
  return named.filter(level => level !== undefined).filter(isLevel);
}

function atLatest(answers: Case['answers']): Case['answers'] {
  const entries = Object.entries(answers).flatMap(([key, answer]): readonly (readonly [string, Answer])[] =>
    answer ? [[key, { ...answer, atLatest: true }]] : [],
  );
  const all: Partial<Record<AnswerKey, Answer>> = Object.fromEntries(entries);
  return all;
}
