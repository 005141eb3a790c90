import { answerKey } from '../../assessment/case/answer-key.ts';
import type { Case } from '../../assessment/case/case.ts';
import { lastEntryAt } from '../../assessment/case/last-entry.ts';
import { EMPTY_CHART } from '../../assessment/case/new-case.ts';
import type { QuestionnaireResponse } from '../../fhir/resource.ts';
import { isLevel } from '../../parameter/levels.ts';
import { QUESTIONS } from '../../parameter/questions.ts';
import type { Words } from '../../words/words.ts';
import { narrative } from '../base/narrative.ts';
import type { Origin, RecordEntry } from '../base/record.ts';
import { assessedSections } from '../notes/assessment-note.ts';
import { siteOf } from '../questionnaire/facts-of-items.ts';
import { RESPONSE_STAGES, type ResponseStage, responseUuid, stageResponse } from '../questionnaire/stage-responses.ts';

/** What was answered, stage by stage, as entries of the record. None of a stage in which nothing was said. */
export function responseEntries(current: Case, words: Words): readonly RecordEntry[] {
  return RESPONSE_STAGES.flatMap(stage => {
    const response = stageResponse(current, stage, words);
    return response === undefined ? [] : [entryOf(current, stage, response, words)];
  });
}

function entryOf(current: Case, stage: ResponseStage, response: ReturnType<typeof stageResponse> & object, words: Words): RecordEntry {
  return {
    key: `response/${stage}`,
    fullUrl: `urn:uuid:${responseUuid(current.id, stage)}`,
    resource: stage === 'assessment' ? { ...response, text: assessmentText(current, words) } : response,
    origins: [{ expression: 'QuestionnaireResponse.subject', field: 'patient' }, ...(stage === 'assessment' ? questionsIn(response) : [])],
  };
}

/** What was answered in words, without the evidence that the chart has for it: the EHR holds that itself. */
function assessmentText(current: Case, words: Words): NonNullable<QuestionnaireResponse['text']> {
  const sections = assessedSections({ ...current, chart: EMPTY_CHART }, words, new Date(lastEntryAt(current)));
  const lines = sections.flatMap(section =>
    section.lines.map(({ label, value }) => ({ label: words.record.line(section.title, label), value })),
  );
  return narrative({ title: words.printing.assessment.heading, lines }, current.patient, words);
}

/** The question that each item answers. */
function questionsIn({ item: groups = [] }: QuestionnaireResponse): readonly Origin[] {
  return groups.flatMap((group, at) => {
    const site = siteOf(group, 'site');
    const level = site !== undefined && isLevel(site) ? site : undefined;
    return (group.item ?? []).flatMap(({ linkId }, index): readonly Origin[] => {
      const question = QUESTIONS.find(({ id }) => id === linkId);
      const expression = `QuestionnaireResponse.item[${at}].item[${index}]`;
      return question === undefined ? [] : [{ expression, field: answerKey(question.id, level) }];
    });
  });
}
