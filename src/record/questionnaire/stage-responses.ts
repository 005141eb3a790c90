import { assessFacts, levelFacts } from '../../assessment/assess/facts.ts';
import { answerKey, isAnswerKey } from '../../assessment/case/answer-key.ts';
import type { Answer, Case } from '../../assessment/case/case.ts';
import { FACTS_OF_STAGE, type FactStage, heldFacts } from '../../assessment/case/case-facts.ts';
import { encounterOfStage } from '../../assessment/case/encounter.ts';
import { completeness } from '../../assessment/completeness.ts';
import type { FactMap } from '../../assessment/facts/fact.ts';
import { rows } from '../../assessment/facts/fact.ts';
import { CANONICAL_BASE, CODE_SYSTEM_URL, EXTENSION_URL, PACKAGE_VERSION, PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import type { QuestionnaireResponse, QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from '../../fhir/resource.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import type { Words } from '../../words/words.ts';
import { asRecorded } from '../base/as-recorded.ts';
import { derivedUuid } from '../base/derived-uuid.ts';
import { staffReference, toProcedure, uuidIdentifier } from '../base/identifier.ts';
import { withOrigin } from './answer-origin.ts';
import { answersByField } from './answers-by-field.ts';
import { itemsOfFacts, siteItem } from './items-of-facts.ts';
import { RESPONSE_STAGES, type ResponseStage } from './response-stages.ts';

export { RESPONSE_STAGES, type ResponseStage } from './response-stages.ts';

/** The facts that a Questionnaire asks for, beside the questions of the assessment. */
export const FACTS_ASKED: Readonly<Record<Exclude<ResponseStage, 'assessment'>, FactMap>> = {
  plan: FACTS_OF_STAGE.plan,
  consent: FACTS_OF_STAGE.consent,
  day: FACTS_OF_STAGE.day,
  procedure: FACTS_OF_STAGE.procedure,
  recover: FACTS_OF_STAGE.recover,
  'follow-up': FACTS_OF_STAGE['follow-up'],
  complications: { complication: rows(FACTS_OF_STAGE.complications) },
};

export const questionnaireUrl = (stage: ResponseStage): string => `${CANONICAL_BASE}/Questionnaire/vertebral-augmentation-${stage}`;

/**
 * What was answered, stage by stage, as QuestionnaireResponses (R4): as it stands on the screen, nothing that the chart only suggests, and
 * none of a stage in which nothing was said.
 */
export function stageResponses(whole: Case, words: Words): readonly QuestionnaireResponse[] {
  return RESPONSE_STAGES.flatMap(stage => stageResponse(whole, stage, words) ?? []);
}

/** The same of one stage; undefined where nothing was said in it. */
export function stageResponse(whole: Case, stage: ResponseStage, words: Words): QuestionnaireResponse | undefined {
  const current = asRecorded(whole);
  const item = stage === 'assessment' ? assessmentItems(current) : itemsOfFacts(FACTS_ASKED[stage], valuesOf(current, stage));
  return item.length === 0 ? undefined : responseOf(current, stage, withOrigins(current, stage, item), words);
}

/** Each answer with how it came about, and who gave it. */
function withOrigins(
  current: Case,
  stage: ResponseStage,
  items: readonly QuestionnaireResponseItem[],
): readonly QuestionnaireResponseItem[] {
  return answersByField(stage, items, (field, answer) => {
    const origin = isAnswerKey(field) ? current.answers[field]?.origin : undefined;
    return withOrigin(answer, origin, current.enteredBy[field]?.by, current);
  });
}

function valuesOf(current: Case, stage: Exclude<ResponseStage, 'assessment'>): unknown {
  switch (stage) {
    case 'plan':
      return { ...current.plan, levels: current.levels };
    case 'consent':
      return current.consent;
    case 'day':
    case 'procedure':
      return current.procedure;
    case 'recover':
      return current.recovery;
    case 'follow-up':
      return current.followUp;
    case 'complications':
      return { complication: current.complications };
  }
}

function assessmentItems({ levels, answers, assessment }: Case): readonly QuestionnaireResponseItem[] {
  const answersAt = (level: VertebralLevelCode | undefined) =>
    QUESTIONS.filter(({ scope }) => (scope === 'level') === (level !== undefined)).flatMap((question): QuestionnaireResponseItem[] => {
      const answer = answers[answerKey(question.id, level)];
      return answer ? [{ linkId: question.id, answer: [answerOf(answer)] }] : [];
    });
  const ofPatient = [...itemsOfFacts(assessFacts, assessment), ...answersAt(undefined)];
  return [
    ...levels.map(row => ({
      linkId: 'level',
      item: [siteItem('site', row.level), ...itemsOfFacts(levelFacts, row), ...answersAt(row.level)],
    })),
    ...(ofPatient.length === 0 ? [] : [{ linkId: 'patient', item: ofPatient }]),
  ];
}

function answerOf({ value }: Answer): QuestionnaireResponseItemAnswer {
  return typeof value === 'number' ? { valueDecimal: value } : { valueCoding: { system: CODE_SYSTEM_URL.ternaryAnswer, code: value } };
}

function responseOf(
  current: Case,
  stage: ResponseStage,
  item: readonly QuestionnaireResponseItem[],
  words: Words,
): QuestionnaireResponse & { readonly resourceType: 'QuestionnaireResponse' } {
  const author = staffReference(current.clinician.reference);
  const encounterId = encounterOfStage(current, stage === 'assessment' ? 'assess' : stage);
  return {
    resourceType: 'QuestionnaireResponse',
    ...(stage === 'assessment'
      ? {
          meta: { profile: [PROFILE_URL.assessment] },
          extension: [{ url: EXTENSION_URL.parameterRevision, valueString: words.record.parameterRevision }],
        }
      : {}),
    language: words.language,
    identifier: uuidIdentifier(responseUuid(current.id, stage)),
    ...(current.procedure.status ? { partOf: [toProcedure(current)] } : {}),
    questionnaire: `${questionnaireUrl(stage)}|${PACKAGE_VERSION}`,
    status: isWhole(current, stage) ? 'completed' : 'in-progress',
    subject: { reference: `Patient/${current.patient.id}` },
    ...(encounterId === undefined ? {} : { encounter: { reference: `Encounter/${encounterId}` } }),
    authored: authoredAt(current, stage),
    ...(author ? { author } : {}),
    item: [...item],
  };
}

/** The assessment has the uuid of its case; each stage after it one that is made of that. */
export function responseUuid(caseId: string, stage: ResponseStage): string {
  return stage === 'assessment' ? caseId : derivedUuid(caseId, 'response', RESPONSE_STAGES.indexOf(stage));
}

function isWhole(current: Case, stage: ResponseStage): boolean {
  const states = completeness(current);
  const state = {
    assessment: states.assess,
    plan: states.plan,
    consent: states.consent,
    day: states.day,
    procedure: states.procedure,
    complications: states.procedure,
    recover: states.recover,
    'follow-up': states['follow-up'],
  };
  return state[stage].lacking.length === 0;
}

/** When the last of its answers was given; of a case in which that was not kept, when it was begun. ISO instant. */
function authoredAt(current: Case, stage: ResponseStage): string {
  const { answers, enteredBy, startedAt } = current;
  const facts: FactStage = stage === 'assessment' ? 'assess' : stage;
  const entered = [...heldFacts(current)].filter(held => held.stage === facts).map(({ field }) => enteredBy[field]?.at);
  const answered = stage === 'assessment' ? Object.values(answers).map(answer => answer.at) : [];
  return [...entered, ...answered].reduce<string>(
    (last, at) => (at !== undefined && Date.parse(at) > Date.parse(last) ? at : last),
    startedAt,
  );
}
