import { randomUUID } from 'node:crypto';
import { http } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patientIdentity } from '../../../src/chart/elements/patient-identity.ts';
import type { QuestionEvidence } from '../../../src/chart/evidence.ts';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { emptySnapshot, readChart } from '../../../src/chart/read/read-chart.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';
import { createServerReader } from '../../../src/fhir/search/server-reader.ts';
import type { QuestionId } from '../../../src/parameter/criteria.ts';
import { QUESTIONS, questionById } from '../../../src/parameter/questions.ts';
import { buildPatients } from '../../../src/sandbox/patients/patients.ts';
import { createFhirStore } from '../../../src/sandbox/store/fhir-store.ts';
import { chartWords } from '../../../src/words/en/chart.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { unreadableInWords } from '../../../src/words/unreadable-in-words.ts';
import { JUDGING } from '../../builders/asked.ts';
import { AS_OF } from '../../builders/chart-builder.ts';
import { sessionDouble } from '../../builders/fhir-session.ts';

const baseUrl = 'https://ehr.example/fhir';
const server = setupServer();
let chart: ChartSnapshot = emptySnapshot('omalley');

/** Read as the app reads it: over HTTP, page by page, from the store that the sandbox serves it from. */
beforeAll(async () => {
  const store = createFhirStore({ baseUrl: () => baseUrl, now: () => AS_OF, newId: randomUUID, maxPageSize: 7 });
  store.seed(buildPatients(AS_OF).flatMap(patient => patient.resources));
  server.listen({ onUnhandledFrame: 'error' });
  server.use(http.get(/^https:\/\/ehr\.example\/fhir/, ({ request }) => store.handle(request, { allows: () => true })));
  chart = await readChart(createServerReader(sessionDouble({ baseUrl })), { patientId: 'omalley', granted: () => true });
});
afterAll(() => server.close());

const ask = (question: QuestionId): QuestionEvidence =>
  gatherEvidence(chart, question, questionById(question).scope === 'level' ? 'L2' : undefined, JUDGING);
const said = (question: QuestionId) => ask(question).evidence.map(({ reference, says }) => `${reference.split('/')[1]} ${says}`);
const unread = (id: string) =>
  chart.unreadable.filter(({ where }) => where.endsWith(`/omalley-${id}`)).map(item => unreadableInWords(item, inEnglish));

describe('a chart full of markup and malformed resources', () => {
  test('is read, and not said to be read to the end where something of it could not be used', () => {
    const cut = Object.entries(chart.reads).flatMap(([read, { status }]) => (status === 'incomplete' ? [read] : []));
    expect(new Set(Object.values(chart.reads).map(({ status }) => status))).toEqual(new Set(['read', 'incomplete']));
    expect(cut).toContain('Condition');
  });

  test('has its true findings found: the new fracture of L2, the latex allergy, the warfarin, the pain', () => {
    expect(ask('IND-1')).toMatchObject({ state: 'present', suggests: 'present' });
    expect(
      findLevels(chart, JUDGING)
        .filter(({ suggested }) => suggested)
        .map(({ level }) => level),
    ).toEqual(['L2', 'L2']);
    expect(ask('CARE-PRE-4')).toMatchObject({ state: 'present', suggests: 'present' });
    expect(said('CARE-PRE-4')[0]).toBe('omalley-latex present');
    expect(ask('CARE-PRE-3').suggests).toBe('present');
    expect(ask('CARE-PRE-6').suggests).toBe(7);
  });

  test('denies nothing: even what was ruled out yesterday is no answer beside what cannot be read', () => {
    const asked = QUESTIONS.map(({ id }) => ask(id));
    expect(asked.filter(({ state, suggests }) => state === 'absent-asserted' || suggests === 'not-present')).toEqual([]);
    expect([ask('CON-ABS-1').state, said('CON-ABS-1')]).toEqual(['unreadable', ['omalley-condition-1 absent']]);
    expect(asked.filter(({ state, unreadableCount }) => state === 'no-data' && unreadableCount === 0)).toEqual([]);
  });

  test('has each resource named that cannot be read, and why', () => {
    expect(unread('condition-2')).toEqual([
      'Not of the kind that FHIR R4 has there: code, clinicalStatus, bodySite, onsetDateTime. It says neither in words nor by a code that is known here what it is.',
    ]);
    const nameless = 'It says neither in words nor by a code that is known here what it is.';
    for (const id of [
      'condition-3',
      'condition-4',
      'condition-5',
      'condition-6',
      'condition-7',
      'allergyintolerance-1',
      'allergyintolerance-2',
    ])
      expect(unread(id).join(), id).toContain(nameless);
    expect(unread('condition-11')).toEqual(['No date that can be: onsetDateTime “2026-02-30”, recordedDate “0000-00-00”.']);
    expect(unread('condition-9')).toEqual(['Its name is longer than 4000 characters; the rest was not looked at.']);
    expect(unread('inr-text')).toEqual(['Not of the kind that FHIR R4 has there: valueQuantity.value.']);
    for (const [id, element] of [
      ['medicationstatement-1', 'status'],
      ['medicationrequest-1', 'medicationCodeableConcept'],
      ['pain-status', 'status'],
      ['pain-eleven', 'valueQuantity'],
      ['imagingstudy-1', 'modality, series, description'],
      ['report', 'presentedForm'],
      ['diagnosticreport-1', 'conclusion'],
      ['servicerequest-1', 'code, reasonCode'],
    ] as const)
      expect(unread(id).join(), id).toContain(`Not of the kind that FHIR R4 has there: ${element}.`);
    expect(chart.unreadable).toContainEqual({
      type: 'Patient',
      where: 'Patient/omalley',
      reasons: [{ kind: 'wrong-elements', elements: ['name', 'identifier', 'deceasedBoolean'] }],
    });
  });

  test('has nothing listed that can be read whole', () => {
    const whole = ['fracture-l2', 'latex', 'condition-1', 'condition-8', 'condition-12', 'condition-16', 'condition-17', 'inr-sound'];
    expect(whole.flatMap(unread)).toEqual([]);
  });

  test('gives nothing of another patient to any question, in whichever element that one is named', () => {
    for (const id of ['condition-14', 'condition-15']) {
      expect(unread(id)).toEqual(['It names another patient than the one that was asked for.']);
      expect(chart.resources.has(`Condition/omalley-${id}`)).toBe(false);
    }
    const patients = [...chart.resources.values()].filter(resource => JSON.stringify(resource).includes('Patient/somebody-else'));
    expect(patients.map(({ resourceType }) => resourceType)).toEqual(['Patient']);
  });

  test('has no value used that is no number on its scale, and no sound older one in its place', () => {
    const found = said('CARE-PRE-5');
    expect(found.filter(each => each.endsWith('unparseable'))).toEqual([
      'omalley-inr-text unparseable',
      'omalley-platelets-huge unparseable',
    ]);
    expect(found).toContain('omalley-platelets-below present');
    expect(found.filter(each => each.endsWith('stale'))).toEqual(['omalley-inr-undated stale', 'omalley-inr-of-tomorrow stale']);
    expect(found).toContain('omalley-inr-sound history');
    const shown = new Map(ask('CARE-PRE-5').evidence.map(({ reference, value }) => [reference.split('/omalley-')[1], value]));
    expect(['inr-text', 'inr-unit', 'platelets-huge', 'platelets-below'].map(id => shown.get(id))).toEqual([
      '9.9',
      '2.6 mmol/L',
      '9000000000000000 /uL',
      '<10 10*3/uL',
    ]);
  });

  test('is not fooled by the names that JavaScript gives to every object', () => {
    expect(chart.resources.get('Condition/omalley-condition-17')).toBeDefined();
    expect(said('CON-ABS-1').join()).not.toContain('condition-17');
    expect(Reflect.get({}, 'code')).toBeUndefined();
  });

  test('has a patient whose name and number are told without what nobody can see', () => {
    const { name, recordNumber, birthDate, deceased } = patientIdentity(chart.patient ?? { resourceType: 'Patient' });
    expect(name).toMatch(/^Zoë O’Malley <b>&amp;<\/b> 👩🏽‍⚕️<script>/u);
    expect(`${name} ${recordNumber}`).not.toMatch(/[\u200b\u202e]/);
    expect(recordNumber).toMatch(/^0066<i>6<\/i><script>/);
    expect([birthDate, deceased]).toEqual(['1944', false]);
  });

  test('is told in lines of a length that can be read, in well-formed text that turns no writing around', () => {
    const items = [...QUESTIONS.map(({ id }) => ask(id)), ...findLevels(chart, JUDGING)].flatMap(each => each.evidence);
    expect(items.length).toBeGreaterThan(20);
    for (const item of items) {
      const line = chartWords.evidenceLine(item, AS_OF);
      expect(line.length).toBeLessThan(500);
      expect(line.isWellFormed()).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(line).not.toMatch(/[\u0000-\u001f\u200b\u202a-\u202e]/);
    }
    const allergy = ask('CARE-PRE-4').evidence[0];
    expect(allergy && chartWords.evidenceLine(allergy, AS_OF)).toMatch(/^\u2068אלרגיה ל-latex<script>.*\u2069, recorded 20\d\d$/u);
    const impossible = findLevels(chart, JUDGING).find(({ level }) => level === 'T10')?.evidence;
    expect(impossible && chartWords.evidenceLine(impossible, AS_OF)).toBe('Vertebral compression fracture of T10, since 2026-02-30');
  });
});
