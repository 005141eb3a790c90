import { describe, expect, it } from 'vitest';
import { createChecking } from '../../src/cli/validate/create-checking.ts';

const FORM = 'http://example.org/Questionnaire/form';

/** What is said of a response with these items to a Questionnaire with those: `place: message` of each error. */
function said(questions: readonly object[], items: readonly object[], more: object = {}): readonly string[] {
  const form = { resourceType: 'Questionnaire', url: FORM, status: 'active', item: questions };
  const { validate } = createChecking([], [], { questionnaireOf: url => (url === FORM ? form : undefined) });
  const response = {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    questionnaire: FORM,
    ...(items.length > 0 && { item: items }),
    ...more,
  };
  return validate(response).flatMap(({ severity, expression, message }) =>
    severity === 'error' ? [`${expression.replace(/^QuestionnaireResponse\.?/, '')}: ${message}`] : [],
  );
}

const extension = (name: string, value: object) => ({ url: `http://hl7.org/fhir/StructureDefinition/${name}`, ...value });
const pain = (more: object = {}) => ({ linkId: 'pain', type: 'integer', ...more });
const level = (code: string) => ({ valueCoding: { system: 'http://example.org/levels', code } });

describe('a QuestionnaireResponse against its Questionnaire', () => {
  it('takes answers as they are asked for', () => {
    expect(said([pain({ required: true })], [{ linkId: 'pain', answer: [{ valueInteger: 4 }] }])).toEqual([]);
  });

  it('refuses an item that is not asked, and one that is asked elsewhere', () => {
    const questions = [{ linkId: 'history', type: 'group', item: [pain()] }];
    expect(said(questions, [{ linkId: 'sleep' }, { linkId: 'pain' }])).toEqual([
      'item[0]: The Questionnaire has no item sleep.',
      'item[1]: The item pain stands elsewhere in the Questionnaire.',
    ]);
  });

  it('says which type stands there and which has to', () => {
    expect(said([pain()], [{ linkId: 'pain', answer: [{ valueString: 'much' }] }])).toEqual([
      'item[0].answer[0].value: Is String; a question of type integer is answered with Integer.',
    ]);
  });

  it('asks for what is required, unless the response is in progress', () => {
    expect(said([pain({ required: true })], [])).toEqual([': pain has to be answered.']);
    expect(said([pain({ required: true })], [], { status: 'in-progress' })).toEqual([]);
  });

  it('counts answers', () => {
    const twice = [{ linkId: 'pain', answer: [{ valueInteger: 4 }, { valueInteger: 5 }] }];
    expect(said([pain()], twice)).toEqual(['item[0]: pain is answered 2 times, and may be once.']);
    expect(said([pain({ repeats: true })], twice)).toEqual([]);
    const atMost = [extension('questionnaire-maxOccurs', { valueInteger: 1 })];
    expect(said([pain({ repeats: true, extension: atMost })], twice)).toEqual([
      'item[0]: pain is answered 2 times, and may be at most 1 times.',
    ]);
  });

  it('holds a value against its range, decimals and unit', () => {
    const range = [extension('minValue', { valueInteger: 0 }), extension('maxValue', { valueInteger: 10 })];
    expect(said([pain({ extension: range })], [{ linkId: 'pain', answer: [{ valueInteger: 11 }] }])).toEqual([
      'item[0].answer[0].value: 11 is above 10, the most that may be answered.',
    ]);
    const volume = { linkId: 'volume', type: 'quantity' };
    const inMl = [extension('questionnaire-unitOption', { valueCoding: { system: 'http://unitsofmeasure.org', code: 'mL' } })];
    const cm3 = { valueQuantity: { value: 4, system: 'http://unitsofmeasure.org', code: 'cm3' } };
    expect(said([{ ...volume, extension: inMl }], [{ linkId: 'volume', answer: [cm3] }])).toEqual([
      'item[0].answer[0].value: Is in cm3; can be in mL.',
    ]);
    const one = [extension('maxDecimalPlaces', { valueInteger: 1 })];
    const decimal = { linkId: 'volume', type: 'decimal', extension: one };
    expect(said([decimal], [{ linkId: 'volume', answer: [{ valueDecimal: 1.25 }] }])).toEqual([
      'item[0].answer[0].value: 1.25 has 2 decimal places; at most 1 may be given.',
    ]);
  });

  it('takes one of the options, and lets an open choice have another text', () => {
    const options = { linkId: 'level', answerOption: [level('L1'), level('L2')] };
    const other = [{ linkId: 'level', answer: [level('L3')] }];
    expect(said([{ ...options, type: 'choice' }], other)).toEqual(['item[0].answer[0].value: L3 is none of the options: L1, L2.']);
    expect(said([{ ...options, type: 'open-choice' }], [{ linkId: 'level', answer: [{ valueString: 'sacrum' }] }])).toEqual([]);
  });

  it('refuses an answer to what was not to be asked, and does not ask for it', () => {
    const surgery = { linkId: 'surgery', type: 'boolean' };
    const which = { linkId: 'which', type: 'string', required: true };
    const when = { enableWhen: [{ question: 'surgery', operator: '=', answerBoolean: true }] };
    const no = { linkId: 'surgery', answer: [{ valueBoolean: false }] };
    expect(said([surgery, { ...which, ...when }], [no])).toEqual([]);
    expect(said([surgery, { ...which, ...when }], [no, { linkId: 'which', answer: [{ valueString: 'fusion' }] }])).toEqual([
      'item[1]: Is answered, though what was answered before has it not asked.',
    ]);
    expect(said([surgery, { ...which, ...when }], [{ linkId: 'surgery', answer: [{ valueBoolean: true }] }])).toEqual([
      ': which has to be answered.',
    ]);
  });

  it('holds it against the Questionnaire that it contains, and says where it has none', () => {
    const contained = [{ resourceType: 'Questionnaire', id: 'q', status: 'active', item: [pain()] }];
    const answered = [{ linkId: 'pain', answer: [{ valueString: 'much' }] }];
    expect(said([], answered, { questionnaire: '#q', contained })).toHaveLength(1);
    expect(said([], answered, { questionnaire: 'http://example.org/Questionnaire/unknown' })).toEqual([]);
  });
});
