import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import { caseIds } from '../../../src/assessment/case/case-ids.ts';
import { findEarlierCement } from '../../../src/chart/evidence/find-cement.ts';
import { findCapacity } from '../../../src/chart/findings/capacity-findings.ts';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { prefill } from '../../../src/chart/questions/prefill.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import { CANONICAL_BASE } from '../../../src/fhir/canonicals.generated.ts';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { COMPLICATION_KIND_CODES, VERTEBRAL_LEVEL_CODES } from '../../../src/parameter/codes.generated.ts';
import { operativeNote } from '../../../src/record/notes/operative-note.ts';
import { inEnglish, loadWords } from '../../../src/words/load-words.ts';
import { realisticChart } from '../../builders/arbitrary-chart.ts';
import { JUDGING } from '../../builders/asked.ts';
import { AS_OF, aPatient, daysBefore } from '../../builders/chart-builder.ts';
import { aReader } from '../../builders/chart-reader.ts';
import { caseAttachment, delivered, MARKS, SCORE, stored, TELLING } from '../../builders/own-words.ts';
import { runs } from '../../builders/runs.ts';
import { acted, emptyCase, notPresent, present, wholeCase } from '../assessment/cases.ts';

const inFrench = await loadWords('fr-CA');
if (!inFrench) throw new Error('There are no French words.');

const snapshotOf = (resources: readonly FhirResource[]) => readChart(aReader(resources), { patientId: 'p1', granted: () => true });

/** Every answer of the chart, with what speaks for or against it; earlier cement is told by a field of its own. */
async function evidenceIn(resources: readonly FhirResource[]) {
  const answers = prefill(await snapshotOf(resources), JUDGING).filter(({ id }) => id !== 'CARE-PRE-11.earlier-augmentation');
  return new Map(
    answers.map(({ id, state, value, evidence }) => {
      const telling = evidence.filter(({ says }) => says !== 'history').map(({ reference, rule, says }) => `${reference} ${rule} ${says}`);
      return [id, { state, value, telling: telling.sort() }] as const;
    }),
  );
}

/** Levels that only the added resources name are asked about besides. */
async function expectSameEvidence(chart: readonly FhirResource[], own: readonly FhirResource[]) {
  const [before, after] = [await evidenceIn(chart), await evidenceIn([...chart, ...own])];
  expect(new Map([...before.keys()].map(id => [id, after.get(id)]))).toEqual(before);
}

const act: fc.Arbitrary<readonly CaseAction[]> = fc
  .record({
    level: fc.constantFrom(...VERTEBRAL_LEVEL_CODES),
    note: fc.constantFrom('', 'Acute fracture of L1, sepsis excluded.', 'No retropulsion at T12.'),
    decision: fc.constantFrom('given', 'refused', undefined),
    status: fc.constantFrom('completed', 'stopped', 'not-done', undefined),
    kind: fc.constantFrom(...COMPLICATION_KIND_CODES),
    answer: fc.constantFrom(present, notPresent),
  })
  .map(({ level, note, decision, status, kind, answer }) => [
    { type: 'choose-level', level },
    answer(`IND-1@${level}`),
    answer('CON-ABS-1'),
    answer('CON-REL-6'),
    { type: 'consent', change: { decision, decidedAt: '2026-11-22T08:10:00+01:00', levels: [level] } },
    { type: 'perform-level', level, change: { technique: 'vertebroplasty' } },
    { type: 'procedure', change: { status, note, performedStart: '2026-11-22T10:05:00+01:00' } },
    { type: 'add-complication', id: '00000000-0000-4000-8000-0000000000c2', kind },
  ]);

describe('what Vertaug wrote itself', () => {
  it('changes no evidence when the patient is launched again', async () => {
    await fc.assert(
      fc.asyncProperty(realisticChart, act, async (chart, actions) => {
        await expectSameEvidence(chart, delivered(acted(emptyCase(), ...actions)));
      }),
      runs(10),
    );
  });

  it.each(MARKS)('is told by %s, and then answers no question and suggests no level', async (_how, mark) => {
    const chart = aPatient().withFracture('T12').withInr(1.1, daysBefore(1)).resources();
    const own = TELLING.map(resource => stored({ ...resource, ...mark }));
    await expectSameEvidence(chart, [SCORE, ...own]);
    const suggested = findLevels(await snapshotOf([...chart, SCORE, ...own]), JUDGING).map(({ level }) => level);
    expect(suggested).toEqual(['T12']);
  });

  it('would answer questions without the mark', async () => {
    const before = await evidenceIn(aPatient().resources());
    const after = await evidenceIn([...aPatient().resources(), ...TELLING]);
    for (const id of ['IND-1', 'CON-ABS-1', 'CARE-PRE-5.inr', 'CARE-PRE-6', 'CONS-1.consent-on-file', 'CARE-PRE-3', 'CARE-PRE-4']) {
      expect(after.get(id)).not.toEqual(before.get(id));
    }
  });

  it.each([
    ['named as one', true],
    ['known by what it holds', false],
  ])('is told by the file of a case in an attachment, %s', async (_how, named) => {
    await expectSameEvidence(aPatient().resources(), [caseAttachment(wholeCase(), named)]);
  });

  it.each([
    ['by its identifier', { derivedFrom: [{ identifier: { system: `${CANONICAL_BASE}/case`, value: '1' } }] }],
    ['by its name', { derivedFrom: [{ reference: 'QuestionnaireResponse/9', display: 'Vertaug assessment' }] }],
    [
      'by what it holds',
      {
        derivedFrom: [{ reference: '#answers' }],
        contained: [
          { resourceType: 'QuestionnaireResponse', id: 'answers', questionnaire: `${CANONICAL_BASE}/Questionnaire/a`, status: 'completed' },
        ],
      },
    ],
  ])('is told by the source of a copy that is not read, %s', async (_how, part) => {
    await expectSameEvidence(
      aPatient().resources(),
      TELLING.map(each => stored({ ...each, ...part })),
    );
  });

  it('stands beside the question as history, from this case or from another', async () => {
    const mark = { identifier: [{ system: 'urn:ietf:rfc:3986', value: caseIds(emptyCase())[0] }], ...MARKS[0]?.[1] };
    const chart = await snapshotOf([...aPatient().resources(), ...TELLING.map(each => stored({ ...each, ...mark }))]);
    const said = (ids: readonly string[]) =>
      prefill(chart, { ...JUDGING, caseIds: ids }).find(({ id }) => id === 'CON-ABS-1')?.evidence ?? [];
    const [item] = said(caseIds(emptyCase()));
    expect(item).toMatchObject({ reference: 'Condition/own-sepsis', says: 'history', own: 'this-case' });
    expect(item && inEnglish.chart.evidenceLine(item, AS_OF)).toContain('from this case');
    expect(said([])).toMatchObject([{ own: 'a-case' }]);
  });

  const telling = acted(wholeCase(), {
    type: 'procedure',
    change: { operativeNote: 'Acute fracture of L3 with retropulsion; sepsis excluded.' },
  });
  const reported = (text: string, part: object) =>
    stored({ ...TELLING.find(({ id }) => id === 'own-note'), id: 'pasted', conclusion: text, ...part });
  const attached = (text: string, contentType = 'text/plain') => ({
    presentedForm: [{ contentType, data: Buffer.from(text).toString('base64') }],
  });

  it.each([
    ['its conclusion', (note: string) => reported(note, {})],
    ['a text attached', (note: string) => reported('', attached(note))],
    ['a text that begins elsewhere in its bytes', (note: string) => reported('', attached(`é${note}`))],
    ['a page attached', (note: string) => reported('', attached(`<p>${note.replaceAll('\n', '<br/>')}</p>`, 'text/html'))],
  ])('is known again in a note that was put into the EHR as %s, in either language', async (_where, paste) => {
    for (const words of [inEnglish, inFrench]) {
      await expectSameEvidence(aPatient().resources(), [paste(operativeNote(telling, words))]);
    }
  });

  it('is taken out of a text that somebody wrote around it, and what they wrote is evidence', async () => {
    const theirs = 'Acute compression fracture of T8.';
    for (const part of [(text: string) => reported(text, {}), (text: string) => reported('', attached(text))]) {
      const chart = await snapshotOf([...aPatient().resources(), part(`${theirs}\n\n${operativeNote(telling, inEnglish)}\nNo addendum.`)]);
      expect(findLevels(chart, JUDGING).map(({ level }) => level)).toEqual(['T8']);
    }
  });

  it('is earlier cement where it is a procedure', async () => {
    const chart = await snapshotOf([...aPatient().resources(), ...delivered(wholeCase())]);
    const cement = findEarlierCement(chart, { ...JUDGING, caseIds: caseIds(wholeCase()) });
    expect(cement).toMatchObject([{ level: 'L1', evidence: { rule: 'earlier-augmentation', own: 'this-case' } }]);
  });
});

describe('who may decide', () => {
  it('is not read from what Vertaug wrote', async () => {
    const told = { ...TELLING[0], code: { text: 'Lacks capacity to make medical decisions' } };
    const found = async (resource: object) => findCapacity(await snapshotOf([...aPatient().resources(), stored(resource)]), JUDGING);
    expect(await found(told)).toMatchObject([{ kind: 'incapacity' }]);
    expect(await found({ ...told, ...MARKS[0]?.[1] })).toEqual([]);
    const observed = {
      ...TELLING.find(({ id }) => id === 'own-pain'),
      code: told.code,
      valueString: 'Lacks capacity to make medical decisions',
    };
    expect(await found(observed)).not.toEqual([]);
    expect(await found({ ...observed, ...MARKS[0]?.[1] })).toEqual([]);
  });
});

describe('what somebody else wrote', () => {
  it.each([
    ['about our procedure', { partOf: [{ reference: 'Procedure/ours-1' }], basedOn: [{ reference: 'Procedure/ours-1' }] }],
    ['of our answers and of something else', { derivedFrom: [{ reference: 'Observation/score' }, { reference: 'Observation/x' }] }],
    ['under an identifier that is no more than a uuid', { identifier: [{ system: 'urn:ietf:rfc:3986', value: 'urn:uuid:1' }] }],
    ['in the software of somebody else', { performer: [{ display: 'Dr Vertaugsson' }] }],
  ])('%s stays evidence', async (_which, part) => {
    const inr = TELLING.find(({ id }) => id === 'own-inr');
    const chart = [...aPatient().resources(), ...delivered(wholeCase()), SCORE, stored({ ...inr, ...part })];
    expect((await evidenceIn(chart)).get('CARE-PRE-5.inr')).toMatchObject({ state: 'present', value: '3.4' });
  });
});
