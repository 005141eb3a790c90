import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import type { Case } from '../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { blanksOf } from '../../../src/assessment/facts/blank-of.ts';
import { emptyVisit } from '../../../src/assessment/follow-up/new-visit.ts';
import { recoverFacts } from '../../../src/assessment/recover/facts.ts';
import { vitalSignFacts } from '../../../src/assessment/vital-signs/facts.ts';
import { validate } from '../../../src/conformance/validate.ts';
import type { QuestionnaireResponse } from '../../../src/fhir/resource.ts';
import { asRecorded } from '../../../src/record/base/as-recorded.ts';
import { bundleOfRecord } from '../../../src/record/bundle-of-record.ts';
import { caseOfResponses } from '../../../src/record/questionnaire/case-of-responses.ts';
import {
  questionnaireUrl,
  RESPONSE_STAGES,
  type ResponseStage,
  stageResponse,
  stageResponses,
} from '../../../src/record/questionnaire/stage-responses.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { arbitraryFacts } from '../../builders/arbitrary-case.ts';
import { AT, acted, emptyCase, notPresent, present, wholeCase } from '../assessment/cases.ts';

const opened = (facts: object): Case => {
  const read = readCaseFile(JSON.stringify({ ...JSON.parse(writeCaseFile(emptyCase())), ...facts }));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.case;
};
const ROW = '00000000-0000-4000-8000-0000000000aa';
const anyCase = arbitraryFacts.map(opened);
const factsOf = ({ levels, plan, consent, procedure, followUp, complications }: Case) => ({
  levels,
  plan,
  consent,
  procedure,
  followUp,
  complications,
});
const responsesOf = (current: Case): readonly QuestionnaireResponse[] => JSON.parse(JSON.stringify(stageResponses(current, inEnglish)));
const stagesOf = (responses: readonly QuestionnaireResponse[]) =>
  responses.map(({ questionnaire }) => questionnaire?.split('/').at(-1)?.split('|')[0]);

/** What nobody is asked: it goes with the case file, and no Questionnaire asks for it. */
const asked = (current: Case): Case => ({
  ...current,
  procedure: { ...current.procedure, operativeNote: undefined, operativeNoteBasis: undefined },
  complications: current.complications.map(row => ({ ...row, reviewedAt: undefined, reviewedBy: '', reviewWords: '' })),
});

describe('what was answered, as QuestionnaireResponses', () => {
  it('is read back as the case that it came from', () => {
    fc.assert(
      fc.property(anyCase, current => {
        const back = caseOfResponses(emptyCase(), responsesOf(current));
        expect(back.ok && factsOf(back.case)).toEqual(factsOf(asked(asRecorded(current))));
      }),
    );
  });

  it('is read back with the answers to the questions, at their levels', () => {
    const answered = acted(wholeCase(), present('CON-ABS-1'), notPresent('CON-REL-1@L1'), {
      type: 'answer',
      key: 'CARE-PRE-6',
      value: 7.5,
      at: AT,
    });
    const back = caseOfResponses(emptyCase(), responsesOf(answered));
    const values = ({ answers }: Case) => Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, answer?.value]));
    expect(back.ok && values(back.case)).toEqual(values(answered));
  });

  it('has none of a stage in which nothing was said', () => {
    expect(stagesOf(responsesOf(emptyCase()))).toEqual([]);
    expect(stagesOf(responsesOf(acted(emptyCase(), { type: 'plan', change: { sedation: false } })))).toEqual([
      'vertebral-augmentation-plan',
    ]);
    expect(stagesOf(responsesOf(wholeCase()))).toEqual(
      RESPONSE_STAGES.filter(stage => !['day', 'recover', 'follow-up'].includes(stage)).map(stage =>
        questionnaireUrl(stage).split('/').at(-1),
      ),
    );
  });

  it('leaves a stage as it stands that no response is about', () => {
    const [assessment] = responsesOf(wholeCase());
    const back = caseOfResponses(acted(emptyCase(), { type: 'plan', change: { guidance: 'ct' } }), assessment ? [assessment] : []);
    expect(back.ok && back.case.plan.guidance).toBe('ct');
    expect(back.ok && back.case.levels.map(({ level }) => level)).toEqual(['L1']);
  });

  it('says nothing of what an answer took off the screen', () => {
    const notDone = acted(wholeCase(), { type: 'procedure', change: { status: 'not-done' } });
    const procedure = responsesOf(notDone).find(({ questionnaire }) => questionnaire?.startsWith(questionnaireUrl('procedure')));
    expect(procedure?.item?.map(({ linkId }) => linkId)).not.toContain('imagesArchived');
  });

  it('says nothing of the name of an injectate once the procedure was not done, which was named before', () => {
    const change = { injectate: 'other', injectateText: 'Hydroxyapatite paste' } as const;
    const named = acted(wholeCase(), { type: 'procedure', change });
    expect(JSON.stringify(responsesOf(named))).toContain('Hydroxyapatite paste');
    const declined = acted(named, { type: 'procedure', change: { status: 'not-done' } });
    expect(JSON.stringify(responsesOf(declined))).not.toContain('Hydroxyapatite paste');
  });

  it.each<readonly [string, ResponseStage, readonly CaseAction[], CaseAction, string]>([
    [
      'pain that was not treated after all',
      'recover',
      [{ type: 'recover', change: { painTreated: true, painTreatment: 'Morphine' } }],
      { type: 'recover', change: { painTreated: false } },
      'painTreatment',
    ],
    [
      'who watched the first steps that were not tried',
      'recover',
      [{ type: 'recover', change: { ambulation: 'steady', ambulationWatchedBy: 'P. Lee' } }],
      { type: 'recover', change: { ambulation: 'not-tried' } },
      'ambulationWatchedBy',
    ],
    [
      'who keeps a record that is kept here',
      'recover',
      [{ type: 'recover', change: { checksKept: 'in-ehr', checksKeptBy: 'N. Okafor' } }],
      { type: 'recover', change: { checksKept: 'here' } },
      'checksKeptBy',
    ],
    [
      'recovery from a procedure that was not done',
      'recover',
      [{ type: 'recover', change: { destination: 'home' } }],
      { type: 'procedure', change: { status: 'not-done' } },
      'destination',
    ],
    [
      'visits after a procedure that was not done',
      'follow-up',
      [{ type: 'follow-up', change: { visits: [emptyVisit(ROW)] } }],
      { type: 'procedure', change: { status: 'not-done' } },
      'visits',
    ],
    [
      'until when an offered procedure was deferred',
      'assessment',
      [{ type: 'assess', change: { outcome: 'deferred', outcomeUntil: '2026-12-24' } }],
      { type: 'assess', change: { outcome: 'offered' } },
      'outcomeUntil',
    ],
    [
      'who watches a sedation that is not planned',
      'plan',
      [{ type: 'plan', change: { sedation: true, monitoredBy: 'N. Okafor' } }],
      { type: 'plan', change: { sedation: false } },
      'monitoredBy',
    ],
    [
      'the side of a way in that has two',
      'plan',
      [{ type: 'plan-level', level: 'L1', change: { approach: 'extrapedicular', side: 'left' } }],
      { type: 'plan-level', level: 'L1', change: { approach: 'transpedicular-bilateral' } },
      'levels.side',
    ],
    [
      'the probe of an ablation that was none',
      'procedure',
      [{ type: 'perform-level', level: 'L1', change: { technique: 'rfa-adjunct', ablationProbe: 'Probe 7' } }],
      { type: 'perform-level', level: 'L1', change: { technique: 'vertebroplasty' } },
      'levels.ablationProbe',
    ],
    [
      'the interpreter whom nobody needed',
      'consent',
      [{ type: 'consent', change: { interpreterNeeded: true, interpreter: 'I. Costa' } }],
      { type: 'consent', change: { interpreterNeeded: false } },
      'interpreter',
    ],
  ])('says nothing of %s, and keeps it in the case', (_what, stage, before, taken, linkId) => {
    const said = (current: Case) => JSON.stringify(stageResponse(current, stage, inEnglish) ?? {});
    const entered = acted(wholeCase(), ...before);
    expect(said(entered)).toContain(`"linkId":"${linkId}"`);
    const after = acted(entered, taken);
    expect(said(after)).not.toContain(`"linkId":"${linkId}"`);
    expect(writeCaseFile(after)).toContain(`"${linkId.split('.').at(-1)}"`);
  });

  it('says nothing of rows that were struck out, and keeps them in the file of the case', () => {
    const { procedure, recovery } = emptyCase();
    const sign = { ...blanksOf(vitalSignFacts), struck: false };
    const check = { ...blanksOf(recoverFacts.checks.facts), id: ROW };
    const current = (struck: boolean) => ({
      ...emptyCase(),
      procedure: {
        ...procedure,
        status: 'completed' as const,
        vitalSigns: [{ ...sign, id: ROW, systolicMmHg: 61, struck }],
        sedationMedicines: [{ id: ROW, given: 'midazolam 10 mg', at: undefined, reference: undefined, struck }],
      },
      recovery: { ...recovery, checks: [{ ...check, note: 'of another patient', struck }] },
    });
    const told = (struck: boolean) =>
      ['61', 'midazolam 10 mg', 'of another patient'].filter(each => JSON.stringify(responsesOf(current(struck))).includes(each));
    expect(told(false)).toHaveLength(3);
    expect(told(true)).toEqual([]);
    const kept = readCaseFile(writeCaseFile(current(true)));
    expect(kept.ok && kept.case.procedure.vitalSigns).toMatchObject([{ systolicMmHg: 61, struck: true }]);
  });

  it('is completed once its stage lacks nothing, and dated by its last answer', () => {
    const [plan] = responsesOf(acted(emptyCase(), { type: 'plan', change: { guidance: 'ct' } }));
    expect(plan).toMatchObject({ status: 'in-progress', authored: AT });
    const whole = acted(emptyCase(), { type: 'plan', change: { guidance: 'ct', injectate: 'pmma', sedation: true } });
    const entered = { ...whole, enteredBy: { 'plan.guidance': { by: 'A. Novak', at: '2026-11-22T12:00:00.000Z' } } };
    expect(responsesOf(entered)[0]).toMatchObject({ status: 'completed', authored: '2026-11-22T12:00:00.000Z' });
  });

  it('is dated by the answers of its own stage: a question that was answered later dates the assessment alone', () => {
    const later = '2026-11-24T07:00:00.000Z';
    const current = acted(
      emptyCase(),
      { type: 'plan', change: { guidance: 'ct' } },
      { type: 'answer', key: 'CARE-PRE-6', value: 4, at: later },
    );
    expect(responsesOf(current).map(({ authored }) => authored)).toEqual([later, AT]);
  });

  it('has a date as a date, and no answer where there is a text without a word', () => {
    const [consent] = responsesOf(
      acted(emptyCase(), { type: 'consent', change: { decision: 'given', decidedAt: '2026-11-22', takenBy: '  ' } }),
    );
    const answers = consent?.item?.map(({ linkId, answer }) => [linkId, answer]);
    expect(answers).toContainEqual(['decidedAt', [expect.objectContaining({ valueDateTime: '2026-11-22' })]]);
    expect(answers?.map(([linkId]) => linkId)).not.toContain('takenBy');
  });

  it('is of the visit from which it was launched, where there was one', () => {
    expect(responsesOf(wholeCase()).map(({ encounter }) => encounter?.reference)).toEqual(
      responsesOf(wholeCase()).map(() => 'Encounter/e1'),
    );
    for (const response of responsesOf({ ...wholeCase(), encounterId: undefined })) expect(response).not.toHaveProperty('encounter');
  });

  it('is read back with what was not assessed', () => {
    const current = acted(emptyCase(), { type: 'answer', key: 'CON-ABS-1', value: 'not-assessed', at: AT });
    const back = caseOfResponses(emptyCase(), responsesOf(current));
    expect(back.ok && back.case.answers['CON-ABS-1']).toMatchObject({ value: 'not-assessed', origin: 'typed', at: AT });
  });

  it('keeps to the profile of an assessment', () => {
    const answered = acted(wholeCase(), present('CON-ABS-1'), {
      type: 'plan-level',
      level: 'L1',
      change: { counted: 'from-c2', countedNote: 'Six lumbar.' },
    });
    const [assessment] = responsesOf(answered);
    expect(assessment && validate(assessment).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is refused where an answer is none that the case knows, and says which', () => {
    const responses = responsesOf(wholeCase()).map(response => JSON.parse(JSON.stringify(response).replaceAll('"pmma"', '"chalk"')));
    expect(caseOfResponses(emptyCase(), responses)).toMatchObject({ ok: false, problem: { kind: 'not-a-case', at: 'plan.injectate' } });
  });

  it('goes into the file of the record, after what is sent', () => {
    const bundle = JSON.parse(bundleOfRecord({ entries: [] }, stageResponses(wholeCase(), inEnglish)));
    expect(bundle.entry[0]).toMatchObject({
      resource: { resourceType: 'QuestionnaireResponse' },
      request: { method: 'POST', url: 'QuestionnaireResponse' },
    });
  });
});
