import { ASSESSMENT } from './bases.ts';
import { ABSENT } from './extension-rows.ts';
import { onceEach, required, rowOn, whole } from './profile-rows.ts';
import { add, drop, instead, put, type Row, recode, repeat } from './row.ts';

const ID = 'vertebral-augmentation-assessment';
const row = rowOn(ID);
const once = onceEach(ID, 'QuestionnaireResponse');
const needs = required(ID, 'QuestionnaireResponse');
const answer = (code: string) => [{ valueCoding: { system: 'https://vertaug.example/fhir/CodeSystem/ternary-answer', code } }];
const site = (code: string) => ({
  linkId: 'site',
  answer: [{ valueCoding: { system: 'https://vertaug.example/fhir/CodeSystem/vertebral-level', code } }],
});

/** The rules of the assessment; its `item[0]` is the level, `item[1]` the patient. */
export const ASSESSMENT_ROWS: readonly Row[] = [
  once('parameterRevision', 'parameter-revision', ASSESSMENT, 'The revision of the parameter'),
  needs('identifier', ASSESSMENT, 'An assessment has an identifier.'),
  needs('identifier.system', ASSESSMENT, 'The identifier has a system.'),
  needs('identifier.value', ASSESSMENT, 'The identifier has a value.'),
  row('QuestionnaireResponse.partOf reference-target', {
    base: ASSESSMENT,
    wrong: put('partOf[0].reference', 'Observation/example'),
    breaks: { rule: 'reference-target', at: 'partOf[0]' },
    right: put('partOf[0].reference', 'Procedure/example'),
    says: 'An assessment is part of the procedure that it was made for.',
  }),
  {
    ...needs('questionnaire', ASSESSMENT, 'An assessment says which Questionnaire it answers.'),
    also: [whole('va-assessment-questionnaire')],
  },
  needs('subject', ASSESSMENT, 'An assessment has its patient.', put('subject', { display: 'I. Invented' })),
  row('QuestionnaireResponse.subject reference-target', {
    base: ASSESSMENT,
    wrong: put('subject.reference', 'Group/example'),
    breaks: { rule: 'reference-target', at: 'subject' },
    right: put('subject.reference', 'https://ehr.example/fhir/Patient/1'),
    says: 'The subject is a patient.',
  }),
  needs('authored', ASSESSMENT, 'An assessment says when it was made, or why nobody knows.', instead('authored', { _authored: ABSENT })),
  needs('item', ASSESSMENT, 'An assessment has answers.', drop('item[1]')),

  row('QuestionnaireResponse invariant va-assessment-questionnaire', {
    base: ASSESSMENT,
    wrong: put('questionnaire', 'http://hospital.example/Questionnaire/spine'),
    breaks: whole('va-assessment-questionnaire'),
    right: put('questionnaire', 'https://vertaug.example/fhir/Questionnaire/vertebral-augmentation-assessment'),
    says: 'The assessment answers our Questionnaire, with its version or without.',
  }),
  row('QuestionnaireResponse invariant va-assessment-groups', {
    base: ASSESSMENT,
    wrong: put('item[1].linkId', 'whole-patient'),
    breaks: whole('va-assessment-groups'),
    right: drop('item[1]'),
    says: 'Answers stand at a level or for the whole patient.',
  }),
  row('QuestionnaireResponse invariant va-assessment-site', {
    base: ASSESSMENT,
    wrong: drop('item[0].item[0]'),
    breaks: whole('va-assessment-site'),
    right: put('item[0].item[0]', site('L2')),
    says: 'What is answered at a level says at which.',
  }),
  row('QuestionnaireResponse invariant va-assessment-once', {
    base: ASSESSMENT,
    wrong: repeat('item[0].item[1]'),
    breaks: whole('va-assessment-once'),
    right: put('item[0].item[1].answer', answer('not-assessed')),
    says: 'A question is answered once at each level, and once for the patient.',
  }),
  row('QuestionnaireResponse invariant va-assessment-level-once', {
    base: ASSESSMENT,
    wrong: add('item', { linkId: 'level', item: [site('L1')] }),
    breaks: whole('va-assessment-level-once'),
    right: put('item[0].item[0]', site('L2')),
    says: 'Each level is assessed once.',
  }),
  row('QuestionnaireResponse invariant va-assessment-pain', {
    base: ASSESSMENT,
    wrong: put('item[1].item[0].answer[0].valueDecimal', 11),
    breaks: whole('va-assessment-pain'),
    right: put('item[1].item[0].answer[0].valueDecimal', 10),
    says: 'The pain score is from 0 to 10.',
  }),
  row('QuestionnaireResponse invariant va-assessment-level-questions', {
    base: ASSESSMENT,
    wrong: add('item[0].item', { linkId: 'CON-ABS-1', answer: answer('not-present') }),
    breaks: whole('va-assessment-level-questions'),
    right: put('item[0].item[2].answer', answer('not-assessed')),
    says: 'At a level only what the Questionnaire asks at a level is answered.',
  }),
  row('QuestionnaireResponse invariant va-assessment-patient-questions', {
    base: ASSESSMENT,
    wrong: add('item[1].item', { linkId: 'IND-1', answer: answer('present') }),
    breaks: whole('va-assessment-patient-questions'),
    right: put('item[1].item[1].answer', answer('not-assessed')),
    says: 'For the whole patient only what the Questionnaire asks once is answered.',
  }),
  row('QuestionnaireResponse invariant va-assessment-answers', {
    base: ASSESSMENT,
    wrong: put('item[0].item[1].answer', site('L1').answer),
    breaks: whole('va-assessment-answers'),
    right: recode('item[0].item[1].answer[0].value', 'not-assessed'),
    says: 'An answer is present, not present or not assessed, or a number where a score is asked for.',
  }),
];
