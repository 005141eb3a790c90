// The questions of the assessment as FHIR Shorthand: a code system of their ids, the Questionnaire, and what its answers keep to.
import { assessFacts, levelFacts } from '../src/assessment/assess/facts.ts';
import { SYSTEM } from '../src/chart/codes/groups/code-group.ts';
import { painScore } from '../src/chart/codes/groups/instruments.ts';
import type { Question } from '../src/parameter/criteria.ts';
import { QUESTIONS } from '../src/parameter/questions.ts';
import { DEFAULT_WINDOWS } from '../src/site/default-site.ts';
import { parameterWords } from '../src/words/en/parameter.ts';
import { containedSets } from './questionnaires/answer-options.ts';
import { initialExpression, LAUNCH_CONTEXT, type Prefilled, queries } from './questionnaires/prefill.ts';
import { factItems, neededBy } from './stage-questionnaires.ts';

const ID = 'vertebral-augmentation-assessment';
const quoted = (text: string) => JSON.stringify(text);
const wordsOf = ({ id }: Question) => parameterWords.questions[id];
const atLevel = QUESTIONS.filter(({ scope }) => scope === 'level');
const ofPatient = QUESTIONS.filter(({ scope }) => scope === 'patient');

function codeSystem(): readonly string[] {
  return [
    'CodeSystem: AssessmentQuestionCS',
    'Id: assessment-question',
    'Title: "Question of the assessment"',
    'Description: "The questions that the assessment asks, by the ids under which the practice parameter is kept here: indications and contraindications (section II) and what is asked before the procedure (section IV.C.1). A criterion that joins two conditions is asked in its parts."',
    '* insert OwnCodeSystem(AssessmentQuestionVS)',
    '* ^property[0].code = #section',
    '* ^property[0].description = "Section of the practice parameter."',
    '* ^property[0].type = #string',
    ...QUESTIONS.flatMap(question => [
      `* #${question.id} ${quoted(wordsOf(question).short)} ${quoted(parameterWords.long[question.id])}`,
      `* #${question.id} ^property[0].code = #section`,
      `* #${question.id} ^property[0].valueString = "${question.section}"`,
    ]),
    '',
    'ValueSet: AssessmentQuestionVS',
    'Id: assessment-question',
    'Title: "Question of the assessment"',
    'Description: "Every code of AssessmentQuestionCS."',
    '* insert Published',
    '* include codes from system AssessmentQuestionCS',
  ];
}

function item(question: Question): readonly string[] {
  const { short } = wordsOf(question);
  const long = parameterWords.long[question.id];
  const isScore = question.kind === 'pain-score';
  return [
    '  * item[+]',
    `    * linkId = "${question.id}"`,
    `    * code = AssessmentQuestionCS#${question.id}`,
    `    * prefix = "${question.section}"`,
    `    * text = ${quoted(short)}`,
    `    * type = #${isScore ? 'decimal' : 'choice'}`,
    ...(isScore ? scoreLines(question.id) : ['    * answerValueSet = "#ternary-answer"']),
    '    * item[+]',
    `      * linkId = "${question.id}.help"`,
    `      * text = ${quoted(long)}`,
    '      * type = #display',
    // Without it, one renderer leaves out a text that stands within a question.
    '      * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory"',
    '      * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-display-category#instructions',
  ];
}

/** Only the pain that the chart has as a number can be filled in: what denies anything else needs a reader. */
const prefilledBy = (linkId: string): Prefilled => ({
  linkId,
  prefill: {
    from: 'observation',
    loinc: painScore.include.flatMap(({ system, codes }) => (system === SYSTEM.loinc ? (codes ?? []) : [])),
    days: DEFAULT_WINDOWS.painScoreDays,
  },
  unit: undefined,
});

function scoreLines(linkId: string): readonly string[] {
  return [
    ...['minValue', 'maxValue'].flatMap((name, at) => [
      `extension[+].url = "http://hl7.org/fhir/StructureDefinition/${name}"`,
      `extension[=].valueDecimal = ${at * 10}`,
    ]),
    ...initialExpression(prefilledBy(linkId)),
  ].map(line => `    * ${line}`);
}

function questionnaire(): readonly string[] {
  const needed = [levelFacts, assessFacts].map(facts => neededBy(facts));
  const sets = new Set(['vertebral-level', 'ternary-answer', ...needed.flatMap(({ sets }) => [...sets])]);
  const contained = containedSets(sets, ID);
  return [
    ...contained.instances,
    `Instance: ${ID}`,
    'InstanceOf: Questionnaire',
    'Usage: #definition',
    'Title: "Vertebral augmentation assessment"',
    'Description: "What is asked before vertebral augmentation, at each level and once for the patient."',
    '* name = "VertebralAugmentationAssessmentQuestions"',
    '* title = "Vertebral augmentation assessment"',
    '* description = "What is asked before vertebral augmentation, after sections II and IV.C.1 of the practice parameter, in our own words: at each level the indications, whether imaging agrees, and the contraindications of that level; once for the patient the rest. No question is required: what is not answered is not answered. The prefix of a question is its section of the parameter."',
    '* insert OfPackage',
    '* subjectType = #Patient',
    ...LAUNCH_CONTEXT,
    ...queries([
      ...needed.flatMap(({ prefilled }) => prefilled),
      ...QUESTIONS.filter(({ kind }) => kind === 'pain-score').map(({ id }) => prefilledBy(id)),
    ]),
    ...contained.lines,
    '* item[+]',
    '  * linkId = "level"',
    '  * text = "At one level"',
    '  * type = #group',
    '  * repeats = true',
    '  * item[+]',
    '    * linkId = "site"',
    '    * text = "Level"',
    '    * type = #choice',
    '    * required = true',
    '    * answerValueSet = "#vertebral-level"',
    ...factItems(levelFacts, { stage: 'assess', name: 'levels', linkId: '' }, 1),
    ...atLevel.flatMap(item),
    '* item[+]',
    '  * linkId = "patient"',
    '  * text = "Whole patient"',
    '  * type = #group',
    ...factItems(assessFacts, { stage: 'assess', name: '', linkId: '' }, 1),
    ...ofPatient.flatMap(item),
  ];
}

const linkIds = (ids: readonly string[]) => `(${ids.map(id => `'${id}'`).join(' | ')})`;
const among = (group: string, ids: readonly string[]) =>
  `item.where(linkId = '${group}').item.where((linkId in ${linkIds(ids)}).not()).empty()`;

function invariant(id: string, description: string, expression: string): readonly string[] {
  return [`Invariant: ${id}`, `Description: ${quoted(description)}`, '* severity = #error', `* expression = ${quoted(expression)}`, ''];
}

function invariants(): readonly string[] {
  const idsOf = (kind: Question['kind']) => QUESTIONS.filter(question => question.kind === kind).map(({ id }) => id);
  const ternary = `value.where(system.endsWith('/CodeSystem/ternary-answer') and code in ('present' | 'not-present' | 'not-assessed'))`;
  return [
    ...invariant(
      'va-assessment-level-questions',
      'At a level only what the Questionnaire asks at a level is answered.',
      among('level', ['site', ...Object.keys(levelFacts), ...atLevel.map(({ id }) => id)]),
    ),
    ...invariant(
      'va-assessment-patient-questions',
      'For the whole patient only what the Questionnaire asks once is answered.',
      among('patient', [...Object.keys(assessFacts), ...ofPatient.map(({ id }) => id)]),
    ),
    ...invariant(
      'va-assessment-answers',
      'A question is answered by one of its answers: present, not present or not assessed, or by a number where a score is asked for.',
      `item.item.where(linkId in ${linkIds(idsOf('ternary'))}).answer.where(${ternary}.empty()).empty() and ` +
        `item.item.where(linkId in ${linkIds(idsOf('pain-score'))}).answer.where(value.ofType(decimal).empty()).empty()`,
    ),
  ];
}

/** The FHIR Shorthand of all of it, from `src/parameter` and the English words. */
export function assessmentQuestionnaire(): string {
  const banner = '// Generated from src/parameter and src/words by `npm run profiles`. Do not edit.';
  return [banner, '', ...codeSystem(), '', ...questionnaire(), '', ...invariants()].join('\n');
}
