import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../../../../src/fhir/resource.ts';
import { caseFromEhr } from '../../../../src/record/taking-up/case-from-ehr.ts';
import { keptInEhr } from '../../../../src/record/taking-up/kept-in-ehr.ts';
import { stored } from '../../../builders/own-words.ts';
import { acted, emptyCase, wholeCase } from '../../assessment/cases.ts';
import { EVERYTHING, GIVEN, ISS, storedOf, takeUpOf, wouldSend } from './taken-up.ts';

const whose = { patientId: 'p1', iss: ISS };
const all = () => storedOf(wholeCase(), EVERYTHING);
const changed = (type: FhirResource['resourceType'], change: object, resources = all()): readonly FhirResource[] =>
  resources.map(resource => (resource.resourceType === type ? stored({ ...resource, ...change }) : resource));
const without = (type: FhirResource['resourceType']) => all().filter(({ resourceType }) => resourceType !== type);

describe('what is not taken up', () => {
  it('is what others wrote, whatever it says', () => {
    const theirs = all().map(({ resourceType, id }) =>
      stored({ resourceType, id, status: 'completed', subject: { reference: 'Patient/p1' }, code: { text: 'Vertebroplasty of L1' } }),
    );
    expect(keptInEhr(theirs, whose)).toEqual({ cases: [], leftOut: [] });
  });

  it('is what is about another patient, and it is told', () => {
    const { cases, leftOut } = keptInEhr(changed('Procedure', { subject: { reference: 'Patient/p2' } }), whose);
    expect(leftOut).toEqual([{ reference: 'Procedure/r1', why: 'other-patient' }]);
    expect(cases.map(({ parts }) => parts.procedure)).toEqual([undefined]);
  });

  it('is what names nobody', () => {
    const nobody = all().map(resource => (resource.resourceType === 'Consent' ? stored({ ...resource, patient: undefined }) : resource));
    expect(keptInEhr(nobody, whose).leftOut).toEqual([{ reference: 'Consent/r0', why: 'other-patient' }]);
  });

  it('is what is marked as entered in error, and what was answered for it', () => {
    const [kept] = keptInEhr(changed('Procedure', { status: 'entered-in-error' }), whose).cases;
    if (!kept) throw new Error('Nothing stands there.');
    expect(kept.leftOut).toEqual([{ reference: 'Procedure/r1', why: 'entered-in-error' }]);
    const taken = caseFromEhr(kept, GIVEN).case;
    expect(taken.procedure).toEqual(emptyCase().procedure);
    expect(taken.consent.decision).toBe('given');
    // Recorded again, it is the same Procedure that is changed.
    const again = acted(taken, { type: 'procedure', change: { status: 'not-done', statusReason: 'Fever.' } });
    expect(wouldSend(again, [])).toContain('procedure update');
  });

  it('is nothing where all of it fits', () => {
    expect(keptInEhr(all(), whose).cases.map(({ leftOut }) => leftOut)).toEqual([[]]);
  });

  it('is no level, where a server keeps of a Procedure what every system knows: those stand in its body sites', () => {
    const [kept] = keptInEhr(changed('Procedure', { extension: undefined }, storedOf(wholeCase(), [])), whose).cases;
    if (!kept) throw new Error('Nothing stands there.');
    const { levels } = caseFromEhr(kept, GIVEN).case.procedure;
    expect(levels.map(({ level }) => level)).toEqual(wholeCase().procedure.levels.map(({ level }) => level));
  });

  it('is the older of two that are of the same', () => {
    const older = all()
      .filter(({ resourceType }) => resourceType === 'Procedure')
      .map(one => stored({ ...one, id: 'older', status: 'stopped', meta: { ...one.meta, lastUpdated: '2026-11-22T11:00:00Z' } }));
    const [kept] = keptInEhr([...older, ...all()], whose).cases;
    expect(kept?.leftOut).toEqual([{ reference: 'Procedure/older', why: 'twin' }]);
    expect(kept?.status).toBe('completed');
  });

  it('are answers that cannot be read, in place of which stands what the resource says', () => {
    const broken = all().map(resource =>
      resource.resourceType === 'QuestionnaireResponse' && resource.questionnaire?.includes('-procedure')
        ? stored({ ...resource, item: [{ linkId: 'status', answer: [{ valueCoding: { code: 'half-done' } }] }] })
        : resource,
    );
    const taken = takeUpOf(broken);
    expect(taken.missing).toContainEqual({ kind: 'broken', what: 'procedure' });
    expect(taken.case.procedure).toMatchObject({ status: 'completed', guidance: 'fluoroscopy' });
  });

  it.each([
    ['text', 'none'],
    ['an item that is none', [7]],
    ['an item without a name', [{ answer: [] }]],
    ['answers that are none', [{ linkId: 'a', answer: 'yes' }]],
  ])('is a response with %s for items', (_, item) => {
    const { cases } = keptInEhr(changed('QuestionnaireResponse', { item }), whose);
    expect(cases.flatMap(({ stages }) => stages)).toEqual([]);
    expect(cases.flatMap(({ leftOut }) => leftOut.map(({ why }) => why))).toEqual(Array(5).fill('broken'));
  });

  it('is what bears a modifier that Vertaug does not know: it may mean the opposite', () => {
    const modified = changed('AdverseEvent', { modifierExtension: [{ url: 'https://else.example/negated', valueBoolean: true }] });
    const taken = takeUpOf(modified.filter(({ resourceType }) => resourceType !== 'QuestionnaireResponse'));
    expect(taken.case.complications).toEqual([]);
  });

  it('is never taken back for it', () => {
    const halfRead = changed(
      'Procedure',
      { extension: 'none', performedPeriod: 7, contained: {}, performer: [null] },
      without('QuestionnaireResponse'),
    );
    expect(wouldSend(takeUpOf(halfRead).case, [])).toEqual([]);
  });
});

describe('two cases of one patient', () => {
  it('are told apart, the later first', () => {
    let count = 0;
    const newId = () => `20000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
    const start = emptyCase({ newId });
    const second = acted(wholeCase(start, newId()), {
      type: 'procedure',
      change: { performedStart: '2026-12-02T10:00:00Z', performedEnd: '2026-12-02T11:00:00Z' },
    });
    const others = storedOf(second, EVERYTHING).map(resource =>
      stored(
        JSON.parse(
          JSON.stringify({ ...resource, id: `o${resource.id}` }).replaceAll(
            /"(Procedure|QuestionnaireResponse|Consent|AdverseEvent|Observation)\/r/g,
            '"$1/or',
          ),
        ),
      ),
    );
    const { cases } = keptInEhr([...all(), ...others], whose);
    expect(cases.map(({ caseId }) => caseId)).toEqual([second.id, wholeCase().id]);
    expect(cases.map(({ parts }) => parts.consent?.id)).toEqual(['or0', 'r0']);
  });
});

describe('what somebody changed in the EHR', () => {
  it('is told apart from what was answered, and asked about before it is overwritten', () => {
    const taken = takeUpOf(changed('Procedure', { status: 'stopped' }));
    expect(taken.case.procedure.status).toBe('completed');
    const entry = taken.case.ledger.find(({ key }) => key === 'procedure');
    // No version of it is ours: whoever sends is asked first.
    expect(entry).toMatchObject({ id: 'r1', versionId: undefined });
    expect(wouldSend(taken.case, EVERYTHING)).toEqual(['procedure update']);
  });

  it('is not overwritten unasked where there are no answers beside it', () => {
    const resources = changed('Procedure', { location: { display: 'Room 4' } }, without('QuestionnaireResponse'));
    const taken = takeUpOf(resources).case;
    expect(wouldSend(taken, [])).toEqual([]);
    expect(taken.ledger.find(({ key }) => key === 'procedure')).toMatchObject({ id: 'r1', versionId: undefined });
  });
});
