import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import type { QuestionnaireResponse, QuestionnaireResponseItem } from '../../../src/fhir/resource.ts';
import { openForeign } from '../../../src/record/foreign/open-foreign.ts';
import { questionnaireUrl, type ResponseStage } from '../../../src/record/questionnaire/stage-responses.ts';
import { foreignWordsIn } from '../../../src/words/later/foreign-words.ts';
import { acted, emptyCase } from '../assessment/cases.ts';

const EHR = 'https://ehr.example/fhir';
const NOW = '2026-11-25T08:00:00.000Z';
const GIVEN = {
  newId: () => '20000000-0000-4000-8000-000000000001',
  now: NOW,
  baseUrl: EHR,
  levelName: (level: string) => `level ${level}`,
};
const say = foreignWordsIn('en');

const SEDATION: QuestionnaireResponseItem = { linkId: 'sedation', answer: [{ valueBoolean: true }] };
const response = (stage: ResponseStage, change: Partial<QuestionnaireResponse> = {}): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  questionnaire: questionnaireUrl(stage),
  subject: { reference: 'Patient/p1' },
  item: [SEDATION],
  ...change,
});
const opened = (file: unknown, current: Case = emptyCase(), words = say) => openForeign(JSON.stringify(file), current, GIVEN, words);
const filled = (file: unknown, current?: Case, words = say) => {
  const result = opened(file, current, words);
  if (!result?.ok) throw new Error(result?.told ?? 'no responses');
  return result;
};
const toldOf = (file: unknown) => opened(file)?.told;

describe('a file of answers that another program’s form wrote', () => {
  it.each([
    ['one response', response('plan')],
    ['a list', [response('plan')]],
    ['a Bundle', { resourceType: 'Bundle', type: 'collection', entry: [{ resource: response('plan') }] }],
  ])('is opened into the case where it holds %s', (_, file) => {
    const { case: after, told, asks, notRead } = filled(file);
    expect(after.plan.sedation).toBe(true);
    expect(told).toBe('Opened the answers for the plan that another form wrote. They count as entered by you: read them through.');
    expect([asks, notRead]).toEqual([undefined, []]);
  });

  it('is none where no response stands in it', () => {
    for (const file of [[], {}, 4, null, { resourceType: 'Bundle' }, { resourceType: 'Bundle', entry: [null, {}] }])
      expect(opened(file)).toBeUndefined();
    expect(openForeign('{', emptyCase(), GIVEN, say)).toBeUndefined();
  });

  it('counts as entered now, by who opens it', () => {
    const before = { ...emptyCase(), enteredBy: { 'plan.sedation': { by: 'Dr. Before', at: '2026-11-20T08:00:00.000Z' } } };
    const { clinician, enteredBy } = filled(response('plan'), before).case;
    expect(enteredBy['plan.sedation']).toEqual({ by: clinician.name ?? clinician.reference, at: NOW, encounterId: 'e1' });
  });

  it('leaves the other stages, and asks about those in which something was answered', () => {
    const before = acted(emptyCase(), { type: 'plan', change: { guidance: 'ct' } }, { type: 'consent', change: { takenBy: 'Dr. Abe' } });
    const { case: after, asks } = filled(response('plan'), before);
    expect(after.plan).toMatchObject({ guidance: undefined, sedation: true });
    expect(after.consent).toEqual(before.consent);
    expect(asks).toBe('What is answered here for the plan is replaced, all of it, by what this file says.');
    expect(filled(response('recover', { item: [] }), before).asks).toBeUndefined();
  });

  it('asks about each level that is chosen here and not in it, before it goes', () => {
    const at = (level: string): QuestionnaireResponseItem => ({
      linkId: 'level',
      item: [{ linkId: 'site', answer: [{ valueCoding: { code: level } }] }],
    });
    const chosen = (...levels: ('L1' | 'L2' | 'T12')[]) =>
      acted(emptyCase(), ...levels.map(level => ({ type: 'choose-level' as const, level })));
    const asks = (...levels: ('L1' | 'L2' | 'T12')[]) => filled(response('assessment', { item: [at('L1')] }), chosen(...levels)).asks;
    const replaced = say.replaces(['assessment']);
    expect(asks('L1')).toBe(replaced);
    expect(asks('L1', 'L2')).toBe(`${replaced} level L2 is not in this file, and is no longer chosen.`);
    expect(asks('L1', 'L2', 'T12')).toBe(`${replaced} level T12 and level L2 are not in this file, and are no longer chosen.`);
    expect(filled(response('plan'), chosen('L2')).case.levels.map(({ level }) => level)).toEqual(['L2']);
  });

  it('is taken by its newest response of a stage, and what is left out is counted', () => {
    const older = response('plan', { authored: '2026-11-20T08:00:00Z', item: [{ linkId: 'sedation', answer: [{ valueBoolean: false }] }] });
    const { case: after, told } = filled([response('plan', { authored: '2026-11-21T08:00:00Z' }), older]);
    expect(after.plan.sedation).toBe(true);
    expect(told).toContain(say.leftOut(1));
  });

  it('is refused in words about another patient, a patient of another server, or nobody', () => {
    const about = (reference: string | undefined) =>
      toldOf(response('plan', { subject: reference === undefined ? undefined : { reference } }));
    expect(about('Patient/p2')).toBe(say.refused['other-patient']);
    expect(about('https://else.example/fhir/Patient/p1')).toBe(say.refused['other-patient']);
    expect(about(undefined)).toBe(say.refused['no-patient']);
    expect(about('urn:uuid:20000000-0000-4000-8000-000000000001')).toBe(say.refused['no-patient']);
    expect(opened(response('plan', { subject: { reference: `${EHR}/Patient/p1` } }))?.ok).toBe(true);
    expect(toldOf([response('plan'), response('consent', { subject: { reference: 'Patient/p2' } })])).toBe(say.refused['other-patient']);
  });

  it('is refused in words where it is to other questions, or not as FHIR writes it', () => {
    expect(toldOf(response('plan', { questionnaire: 'https://else.example/Questionnaire/plan' }))).toBe(say.refused['not-ours']);
    for (const item of [
      4,
      [null],
      [{ linkId: 4 }],
      [{ linkId: 'sedation', answer: [null] }],
      [{ linkId: 'a', answer: [{ valueString: 4 }] }],
    ])
      expect(toldOf({ ...response('plan'), item })).toBe(say.refused.malformed);
  });

  it('says of each answer that cannot be read what it is and why', () => {
    const file = response('plan', {
      item: [
        { linkId: 'shoe-size', text: 'Size of shoe', answer: [{ valueInteger: 44 }] },
        { linkId: 'guidance', text: 'Imaging guidance', answer: [{ valueCoding: { code: 'else', display: 'MR' } }] },
        { linkId: 'sedation', answer: [{ valueBoolean: true }, { valueBoolean: false }] },
      ],
    });
    expect(filled(file).notRead).toEqual([
      '3 answers of the file could not be read, and are not in the case:',
      '“Size of shoe”: “44”. Vertaug asks no such question there.',
      '“Imaging guidance”: “MR”. It is none of the answers to choose from, or in another unit or form than is asked for.',
      '“sedation”: “false”. The question is answered more than once, and the first answer was taken.',
    ]);
    expect(filled(file, emptyCase(), foreignWordsIn('fr-CA')).notRead[1]).toBe(
      '«\u00a0Size of shoe\u00a0»\u00a0: «\u00a044\u00a0». Vertaug ne pose pas cette question à cet endroit.',
    );
  });
});
