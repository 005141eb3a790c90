import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import type { QuestionnaireResponse, QuestionnaireResponseItem } from '../../../src/fhir/resource.ts';
import { asRecorded } from '../../../src/record/base/as-recorded.ts';
import { caseOfForeign } from '../../../src/record/foreign/case-of-foreign.ts';
import { questionnaireUrl, type ResponseStage, stageResponses } from '../../../src/record/questionnaire/stage-responses.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { arbitraryFacts } from '../../builders/arbitrary-case.ts';
import { acted, COMPLICATION, emptyCase, present, wholeCase } from '../assessment/cases.ts';

let ids = 0;
const GIVEN = { newId: () => `20000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`, now: '2026-11-25T08:00:00.000Z' };
const opened = (responses: readonly QuestionnaireResponse[], start = emptyCase()) => caseOfForeign(start, responses, GIVEN);

/** What a form of somebody else's makes of the same: no ids, no identifier, the last first, texts, displays, a heading around it all. */
function foreign({ identifier: _identifier, meta: _meta, item = [], ...response }: QuestionnaireResponse): QuestionnaireResponse {
  const headed = response.questionnaire?.includes('-assessment')
    ? foreignItems(item)
    : [{ linkId: 'heading', text: 'All of it', item: [...foreignItems(item)] }];
  return { ...response, item: [...headed] };
}
const foreignItems = (items: readonly QuestionnaireResponseItem[]): readonly QuestionnaireResponseItem[] =>
  items.map(({ id: _id, item, answer, ...rest }) => ({
    ...rest,
    text: `Asked: ${rest.linkId}`,
    ...(item
      ? {
          item: [{ linkId: `${rest.linkId}.help`, text: 'Some help' }, ...foreignItems(item)].toSorted((one, other) =>
            other.linkId.localeCompare(one.linkId),
          ),
        }
      : {}),
    ...(answer
      ? { answer: answer.map(each => (each.valueCoding ? { valueCoding: { ...each.valueCoding, display: 'As they call it' } } : each)) }
      : {}),
  }));

const factsOf = ({ levels, assessment, plan, consent, procedure, recovery, followUp, complications }: Case) => ({
  levels,
  assessment,
  plan,
  consent,
  procedure: { ...procedure, operativeNote: undefined, operativeNoteBasis: undefined },
  recovery,
  followUp,
  complications,
});
/** A row that somebody else's form made has an id of its own. */
const withoutIds = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, each) => (key === 'id' ? undefined : each)));

/** A row in which nothing was said is none in somebody else's form. */
const withoutEmptyRows = (items: readonly QuestionnaireResponseItem[]): readonly QuestionnaireResponseItem[] =>
  items.flatMap(each => {
    const within = each.item && withoutEmptyRows(each.item);
    return each.answer || (within && within.length > 0) ? [{ ...each, ...(within ? { item: [...within] } : {}) }] : [];
  });

describe('answers that somebody else’s form made', () => {
  it('are opened as the case that they say, whatever stands around them and in whatever order', () => {
    const anyCase = arbitraryFacts.map(facts => {
      const read = readCaseFile(JSON.stringify({ ...JSON.parse(writeCaseFile(emptyCase())), ...facts }));
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      return read.case;
    });
    fc.assert(
      fc.property(anyCase, current => {
        const ours = stageResponses(current, inEnglish);
        const back = opened(ours.map(foreign));
        if (ours.length === 0) return;
        const again = back.ok ? stageResponses(back.case, inEnglish) : [];
        const said = (responses: readonly QuestionnaireResponse[]) =>
          withoutIds(responses.map(({ item = [] }) => withoutEmptyRows(item)).filter(items => items.length > 0));
        expect(back.ok && back.notRead).toEqual([]);
        expect(said(again)).toEqual(said(ours));
      }),
    );
  });

  it('are opened whole: levels, plan, consent, procedure and complications', () => {
    const whole = acted(wholeCase(), present('CON-ABS-1'));
    const back = opened(stageResponses(whole, inEnglish).map(foreign));
    expect(withoutIds(back.ok && factsOf(back.case))).toEqual(withoutIds(factsOf(asRecorded(whole))));
    expect(back.ok && back.case.answers['CON-ABS-1']).toMatchObject({ value: 'present', origin: 'typed', atLatest: true });
  });

  const response = (
    stage: ResponseStage,
    item: QuestionnaireResponseItem[],
    change: Partial<QuestionnaireResponse> = {},
  ): QuestionnaireResponse => ({
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    questionnaire: questionnaireUrl(stage),
    subject: { reference: 'Patient/p1' },
    item,
    ...change,
  });
  const whyOf = (responses: readonly QuestionnaireResponse[]) => {
    const back = opened(responses);
    return back.ok ? back.notRead.map(({ linkId, said, why }) => [linkId, said, why]) : back.problem;
  };

  it('of the plan alone bring the level with what is planned there', () => {
    const planned = [
      { linkId: 'levels.site', answer: [{ valueCoding: { code: 'L1' } }] },
      { linkId: 'levels.technique', answer: [{ valueCoding: { code: 'vertebroplasty' } }] },
    ];
    const back = opened([response('plan', [{ linkId: 'levels', item: planned }])]);
    expect(back.ok && back.case.levels).toMatchObject([{ level: 'L1', technique: 'vertebroplasty' }]);
  });

  it('keep a level with what is planned there where their assessment does not name it, here or in the file', () => {
    const planned = (level: string, technique: string): QuestionnaireResponseItem => ({
      linkId: 'levels',
      item: [
        { linkId: 'levels.site', answer: [{ valueCoding: { code: level } }] },
        { linkId: 'levels.technique', answer: [{ valueCoding: { code: technique } }] },
      ],
    });
    const assessedAtL3 = response('assessment', [
      { linkId: 'level', item: [{ linkId: 'site', answer: [{ valueCoding: { code: 'L3' } }] }] },
    ]);
    const inFile = opened([assessedAtL3, response('plan', [planned('L3', 'vertebroplasty'), planned('L1', 'balloon-kyphoplasty')])]);
    expect(inFile.ok && inFile.case.levels).toMatchObject([
      { level: 'L1', technique: 'balloon-kyphoplasty' },
      { level: 'L3', technique: 'vertebroplasty' },
    ]);
    const here = opened([assessedAtL3], wholeCase());
    expect(here.ok && here.case.levels).toMatchObject([
      { level: 'L1', technique: 'balloon-kyphoplasty' },
      { level: 'L3', technique: undefined },
    ]);
    const onlyChosen = opened([assessedAtL3], acted(emptyCase(), { type: 'choose-level', level: 'L2' }));
    expect(onlyChosen.ok && onlyChosen.case.levels.map(({ level }) => level)).toEqual(['L3']);
  });

  it('are read beneath an answer as beside it, and in a heading around the levels', () => {
    const site = (level: string, beneath: QuestionnaireResponseItem[]): QuestionnaireResponseItem => ({
      linkId: 'site',
      answer: [{ valueCoding: { code: level }, item: beneath }],
    });
    const said = (linkId: string, item?: QuestionnaireResponseItem[]): QuestionnaireResponseItem => ({
      linkId,
      answer: [{ valueCoding: { code: 'present' }, ...(item ? { item } : {}) }],
    });
    const back = opened([
      response('assessment', [
        {
          linkId: 'all-of-it',
          item: [
            { linkId: 'level', item: [{ linkId: 'where', item: [site('L1', [said('IND-1', [said('IND-1a')])])] }] },
            { linkId: 'patient', item: [said('CON-ABS-1', [said('CON-REL-4'), said('shoe-size')])] },
          ],
        },
      ]),
    ]);
    expect(back.ok && Object.keys(back.case.answers).sort()).toEqual(['CON-ABS-1', 'CON-REL-4', 'IND-1@L1', 'IND-1a@L1']);
    expect(back.ok && back.notRead.map(({ linkId, why }) => [linkId, why])).toEqual([['shoe-size', 'unknown-question']]);
  });

  it('double no complication that was sent, and take none out of the case that the EHR has', () => {
    const sent = (current: Case): Case => ({
      ...current,
      ledger: current.complications.map(({ id }) => ({
        key: `adverse-event/${id}` as const,
        resourceType: 'AdverseEvent',
        id: `ae-${id}`,
        versionId: '1',
        sent: '{}',
        at: GIVEN.now,
      })),
    });
    const late = acted(wholeCase(), {
      type: 'add-complication',
      id: '00000000-0000-4000-8000-0000000000c2',
      kind: 'infection',
      given: { detectedAt: '2026-12-06' },
    });
    const reviewed = acted(late, {
      type: 'complication',
      id: '00000000-0000-4000-8000-0000000000c2',
      change: { reviewedAt: '2026-12-10' },
    });
    const whole = stageResponses(reviewed, inEnglish).map(foreign);
    const back = opened(whole, sent(reviewed));
    expect(back.ok && [back.case.complications.map(({ id }) => id), back.sentStay]).toEqual([
      reviewed.complications.map(({ id }) => id),
      0,
    ]);
    expect(back.ok && back.case.complications[1]?.reviewedAt).toBe('2026-12-10');
    const withoutInfection = stageResponses(wholeCase(), inEnglish).map(foreign);
    const stays = opened(withoutInfection, sent(reviewed));
    expect(stays.ok && [stays.case.complications.map(({ kind }) => kind), stays.sentStay]).toEqual([
      ['infection', 'symptomatic-cement-leakage'],
      1,
    ]);
    const unsent = opened(withoutInfection, reviewed);
    expect(unsent.ok && unsent.case.complications.map(({ kind }) => kind)).toEqual(['symptomatic-cement-leakage']);
  });

  it('bring a complication that is told again beside the one that was taken back as entered in error', () => {
    const inError = acted(wholeCase(), { type: 'take-back', key: `adverse-event/${COMPLICATION}`, on: true });
    const back = opened(stageResponses(wholeCase(), inEnglish).map(foreign), inError);
    if (!back.ok) throw new Error(back.problem.kind);
    expect(back.case.complications.map(({ kind }) => kind)).toEqual(['symptomatic-cement-leakage', 'symptomatic-cement-leakage']);
    expect(asRecorded(back.case).complications).toHaveLength(1);
    // What is taken back stays in the case, whatever the file holds.
    const none = opened([response('complications', [])], inError);
    expect(none.ok && none.case.complications.map(({ id }) => id)).toEqual([COMPLICATION]);
  });

  it('are told where they cannot be read, in their own words, and the rest is read', () => {
    const back = opened([
      response('plan', [
        {
          linkId: 'guidance',
          text: 'Imaging guidance',
          answer: [{ valueCoding: { system: 'http://else.example', code: 'mr', display: 'MR' } }],
        },
        { linkId: 'sedation', answer: [{ valueBoolean: true }] },
        { linkId: 'shoe-size', text: 'Size of shoe', answer: [{ valueInteger: 44 }] },
      ]),
    ]);
    expect(back.ok && back.case.plan).toMatchObject({ guidance: undefined, sedation: true });
    expect(back.ok && back.notRead).toEqual([
      { stage: 'plan', linkId: 'shoe-size', asked: 'Size of shoe', said: '44', why: 'unknown-question' },
      { stage: 'plan', linkId: 'guidance', asked: 'Imaging guidance', said: 'MR', why: 'unknown-answer' },
    ]);
  });

  it('are no signature without its time, and what was said of it is told', () => {
    const signed = (at: string | undefined) => [
      response('consent', [
        {
          linkId: 'signature',
          item: [
            { linkId: 'signature.name', answer: [{ valueString: 'Margaret Osei' }] },
            ...(at === undefined ? [] : [{ linkId: 'signature.at', answer: [{ valueDateTime: at }] }]),
          ],
        },
      ]),
    ];
    const whole = opened(signed('2026-11-22T08:00:00.000Z'));
    expect(whole.ok && whole.case.consent.signature?.name).toBe('Margaret Osei');
    const untimed = opened(signed(undefined));
    expect(untimed.ok && untimed.case.consent.signature).toBe(undefined);
    expect(whyOf(signed(undefined))).toEqual([['signature.name', 'Margaret Osei', 'no-time']]);
  });

  it('are not believed in another unit, as a bound, at no level, or twice', () => {
    const at = (level: string | undefined, quantity: object): QuestionnaireResponseItem => ({
      linkId: 'levels',
      item: [
        ...(level ? [{ linkId: 'levels.site', answer: [{ valueCoding: { code: level } }] }] : []),
        { linkId: 'levels.cementVolumeMl', answer: [{ valueQuantity: quantity }] },
      ],
    });
    expect(
      whyOf([
        response('procedure', [
          at('L1', { value: 4, unit: 'cc' }),
          at('L2', { value: 4, code: 'mL', comparator: '>' }),
          at(undefined, { value: 3, code: 'mL' }),
          { linkId: 'imagesArchived', answer: [{ valueBoolean: true }, { valueBoolean: false }] },
        ]),
      ]),
    ).toEqual([
      ['levels.cementVolumeMl', '4 cc', 'unknown-answer'],
      ['levels.cementVolumeMl', '4 mL', 'unknown-answer'],
      ['levels.cementVolumeMl', '3 mL', 'no-level'],
      ['imagesArchived', 'false', 'twice'],
    ]);
  });

  it('count for nothing where a program filled them in and nobody is said to have looked', () => {
    const auto = {
      url: 'http://hl7.org/fhir/us/davinci-dtr/StructureDefinition/information-origin',
      extension: [{ url: 'source', valueCode: 'auto-client' }],
    };
    expect(whyOf([response('plan', [{ linkId: 'sedation', answer: [{ valueBoolean: true, extension: [auto] }] }])])).toEqual([
      ['sedation', 'true', 'not-looked-at'],
    ]);
  });

  it('are refused about another patient, about nobody, and to questions that are not ours', () => {
    const item: QuestionnaireResponseItem[] = [{ linkId: 'sedation', answer: [{ valueBoolean: true }] }];
    expect(whyOf([response('plan', item, { subject: { reference: 'Patient/p2' } })])).toEqual({ kind: 'other-patient' });
    expect(whyOf([response('plan', item, { subject: undefined })])).toEqual({ kind: 'no-patient' });
    expect(whyOf([response('plan', item, { questionnaire: 'https://else.example/Questionnaire/plan' })])).toEqual({ kind: 'not-ours' });
    expect(whyOf([response('plan', item, { status: 'entered-in-error' })])).toEqual({ kind: 'not-ours' });
  });
});
