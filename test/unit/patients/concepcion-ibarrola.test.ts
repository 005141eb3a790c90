import { expect, test } from 'vitest';
import { suggest } from '../../../src/assessment/beside-chart/suggest.ts';
import { findEarlierCement } from '../../../src/chart/evidence/find-cement.ts';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { findProxies } from '../../../src/chart/findings/find-proxies.ts';
import type { ResourceOf, ResourceType } from '../../../src/fhir/resource.ts';
import { buildPatients } from '../../../src/sandbox/patients/patients.ts';
import { JUDGING } from '../../builders/asked.ts';
import { AS_OF } from '../../builders/chart-builder.ts';
import { emptyCase } from '../assessment/cases.ts';
import { askStore, keys } from '../sandbox-store/asking.ts';
import { ask, chartOf, rulesOf, suggestionsAt } from './charts.ts';

const ALAE = ['sacral-ala-left', 'sacral-ala-right'] as const;

test('has a new fracture of each ala, by the words; the sacrum as a whole is not suggested', async () => {
  const findings = findLevels(await chartOf('ibarrola'), JUDGING);
  expect(
    findings.map(({ level, acuity, aetiology, suggested, evidence }) => [
      level,
      acuity,
      aetiology,
      suggested,
      evidence.match,
      evidence.reference,
    ]),
  ).toEqual(
    ALAE.flatMap(ala => [
      [ala, 'acute', 'unknown', true, 'text', 'Condition/ibarrola-sacral-fracture'],
      [ala, 'acute', 'unknown', true, 'text', 'DiagnosticReport/ibarrola-mr-report'],
    ]),
  );
});

test.each(ALAE)('matches, with osteoporosis, a painful osteoporotic fracture at %s', async ala => {
  const chart = await chartOf('ibarrola');
  expect(rulesOf(ask(chart, 'IND-1', ala))[0]).toBe('fracture-with-osteoporosis ibarrola-sacral-fracture');
  expect(suggestionsAt(chart, ala)).toEqual({ 'IND-1': 'present', 'CARE-PRE-3': 'present' });
  expect(rulesOf(ask(chart, 'IND-1b', ala))).toEqual(['limited-activity ibarrola-bed-confinement']);
});

test.each(ALAE)('has a referral for %s, and a report that calls the anatomy transitional', async ala => {
  expect(rulesOf(ask(await chartOf('ibarrola'), 'CARE-PRE-11', ala))).toEqual([
    'referral-names-level ibarrola-referral',
    'report-fracture ibarrola-mr-report',
    'transitional-anatomy ibarrola-mr-report',
    'spine-study ibarrola-mr',
    'documents-not-read ibarrola-hip-form',
  ]);
});

test('takes apixaban, known by its trade name alone', async () => {
  const thinners = ask(await chartOf('ibarrola'), 'CARE-PRE-3');
  expect(thinners).toMatchObject({ state: 'present', suggests: 'present' });
  const answering = thinners.evidence.filter(({ says }) => says === 'present');
  expect(answering.map(({ reference, match }) => [reference, match])).toEqual([['MedicationRequest/ibarrola-order-eliquis', 'text']]);
});

test('has laboratory values in their range that answer neither bleeding question', async () => {
  const chart = await chartOf('ibarrola');
  expect([ask(chart, 'CARE-PRE-5'), ask(chart, 'CON-ABS-4')].map(({ state, suggests }) => [state, suggests])).toEqual([
    ['no-data', undefined],
    ['no-data', undefined],
  ]);
});

test('could not give a number for her pain today; the old one is not hers now', async () => {
  expect(ask(await chartOf('ibarrola'), 'CARE-PRE-6')).toMatchObject({ state: 'stale', suggests: undefined });
});

test('has no allergy listed, which denies none', async () => {
  expect(ask(await chartOf('ibarrola'), 'CARE-PRE-4')).toMatchObject({ state: 'no-data', suggests: undefined });
});

test('has cement in her hip and none in her spine', async () => {
  expect(findEarlierCement(await chartOf('ibarrola'), JUDGING)).toEqual([]);
});

test('has a daughter with the power of attorney for health care, and the deed', async () => {
  expect(findProxies(await chartOf('ibarrola'), AS_OF)).toMatchObject([{ name: 'Nerea Aguirre Ibarrola', role: 'HPOWATT' }]);
  const [person] = resourcesOf('RelatedPerson');
  expect(person?.relationship?.[0]?.coding?.map(({ code }) => code)).toEqual(['HPOWATT', 'DAUC']);
  expect(resourcesOf('DocumentReference').map(({ type }) => type?.coding?.[0]?.code)).toContain('64298-3');
});

test('has an active consent to treatment that is for a hip, and no consent to this', async () => {
  expect(resourcesOf('Consent')).toMatchObject([
    {
      status: 'active',
      scope: { coding: [{ code: 'treatment' }] },
      provision: { code: [{ text: 'Cemented hemiarthroplasty of the left hip' }] },
    },
  ]);
  const empty = emptyCase();
  const before = { ...empty, patient: { ...empty.patient, id: 'ibarrola' } };
  expect(suggest(before, await chartOf('ibarrola'), { asOf: AS_OF, site: JUDGING }).consent).toEqual(before.consent);
});

test.each([
  ['RelatedPerson?patient=ibarrola', ['RelatedPerson/ibarrola-daughter']],
  ['DocumentReference?patient=ibarrola&type=http://loinc.org|64298-3', ['DocumentReference/ibarrola-power-of-attorney']],
  ['Consent?patient=ibarrola&scope=treatment&status=active', ['Consent/ibarrola-hip-consent']],
])('is served with %s, and nobody else is', async (path, found) => {
  const asking = askStore(buildPatients(AS_OF).flatMap(patient => patient.resources));
  const within = (patientCompartment: string) => asking.get(path, {}, { patientCompartment, allows: () => true });
  expect(keys((await within('ibarrola')).bundle())).toEqual(found);
  expect(keys((await within('osei')).bundle())).toEqual([]);
});

function resourcesOf<T extends ResourceType>(type: T): readonly ResourceOf<T>[] {
  const resources = buildPatients(AS_OF).find(({ patientId }) => patientId === 'ibarrola')?.resources ?? [];
  return resources.filter((resource): resource is ResourceOf<T> => resource.resourceType === type);
}
