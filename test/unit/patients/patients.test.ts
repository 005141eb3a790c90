import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patientIdentity } from '../../../src/chart/elements/patient-identity.ts';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import type { ChartSnapshot } from '../../../src/chart/snapshot.ts';
import { validate } from '../../../src/conformance/validate.ts';
import type { VertebralLevelCode } from '../../../src/parameter/codes.generated.ts';
import type { QuestionId } from '../../../src/parameter/criteria.ts';
import { QUESTIONS } from '../../../src/parameter/questions.ts';
import { wholeChart } from '../../../src/sandbox/patient.ts';
import { buildPatients } from '../../../src/sandbox/patients/patients.ts';
import { AS_OF } from '../../builders/chart-builder.ts';
import { aReader } from '../../builders/chart-reader.ts';
import { WINDOWS } from '../../builders/windows.ts';

const judging = { asOf: AS_OF, windows: WINDOWS };
/** All but the chart that is malformed on purpose. */
const coherent = (asOf: Date) => buildPatients(asOf).filter(({ patientId }) => patientId !== 'omalley');
const everything = (asOf: Date) => coherent(asOf).flatMap(patient => patient.resources);

async function chartOf(patientId: string): Promise<ChartSnapshot> {
  return readChart(aReader(everything(AS_OF), { pageSize: 50 }), { patientId, granted: () => true });
}

const ask = (chart: ChartSnapshot, question: QuestionId, level?: VertebralLevelCode) => gatherEvidence(chart, question, level, judging);

describe('every invented chart', () => {
  const days = fc.date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2040-12-31T23:59:59Z'), noInvalidDate: true });

  test('keeps the patients’ ages whenever the sandbox starts', () => {
    fc.assert(
      fc.property(days, asOf => {
        const birthDates = coherent(asOf).map(patient => patient.resources.find(each => each.resourceType === 'Patient')?.birthDate ?? '');
        expect(birthDates.map(birthDate => ageOn(birthDate, asOf))).toEqual([78, 71, 66, 67, 84, 31, 84, 84]);
      }),
    );
  });

  test('holds no date after the moment it is built for', () => {
    fc.assert(
      fc.property(days, asOf => {
        const dates = [...JSON.stringify(everything(asOf)).matchAll(/"(\d{4}-\d{2}(?:-\d{2}(?:T[^"]+)?)?)"/g)].map(match => match[1] ?? '');
        expect(dates.length).toBeGreaterThan(100);
        expect(dates.filter(date => Date.parse(date) > asOf.getTime())).toEqual([]);
      }),
    );
  });

  test('names each resource once, and refers only to what is there', () => {
    const resources = everything(AS_OF);
    const references = resources.map(resource => `${resource.resourceType}/${resource.id}`);
    expect(new Set(references).size).toBe(references.length);
    const referred = [...JSON.stringify(resources).matchAll(/"reference":"([^"]+)"/g)].map(match => match[1] ?? '');
    expect(referred.filter(reference => !references.includes(reference))).toEqual([]);
  });

  test('is valid FHIR, so that any server takes it', () => {
    const issues = coherent(AS_OF)
      .flatMap(wholeChart)
      .flatMap(resource => validate(resource).filter(({ severity }) => severity === 'error'));
    expect(issues).toEqual([]);
  });

  test('leaves the time of storing to the store', () => {
    expect(everything(AS_OF).filter(resource => resource.meta !== undefined)).toEqual([]);
  });
});

describe('Margaret Osei', () => {
  test('has an acute fracture at L1 that is suggested, and two old ones that are only shown', async () => {
    const findings = findLevels(await chartOf('osei'), judging);
    expect(findings.filter(finding => finding.suggested).map(finding => finding.level)).toEqual(['L1', 'L1']);
    const shown = findings
      .filter(finding => !finding.suggested)
      .map(finding => [finding.level, finding.acuity, finding.evidence.reference]);
    expect(shown).toEqual([
      ['T8', 'healed', 'Condition/osei-fracture-t8'],
      ['T8', 'healed', 'DiagnosticReport/osei-mr-report'],
      ['T11', 'old', 'Condition/osei-fracture-t11'],
      ['T11', 'healed', 'DiagnosticReport/osei-mr-report'],
    ]);
  });

  test('has an INR that is too old on warfarin, which stands as a product code', async () => {
    const chart = await chartOf('osei');
    const bleeding = ask(chart, 'CARE-PRE-5');
    expect([bleeding.state, bleeding.evidence[0]?.value, bleeding.evidence[0]?.windowHours]).toEqual(['stale', '2.6', 24]);
    const thinners = ask(chart, 'CARE-PRE-3');
    expect(thinners.evidence.filter(item => item.title.startsWith('warfarin')).map(item => [item.reference, item.match])).toEqual([
      ['MedicationRequest/osei-order-warfarin', 'code'],
      ['MedicationStatement/osei-takes-warfarin', 'code'],
    ]);
  });

  test('matches a painful osteoporotic fracture with pain that opioids cannot reach', async () => {
    const chart = await chartOf('osei');
    expect([ask(chart, 'IND-1', 'L1').suggests, ask(chart, 'IND-1a', 'L1').suggests, ask(chart, 'CARE-PRE-6').suggests]).toEqual([
      'present',
      'present',
      8,
    ]);
    expect([ask(chart, 'IND-1', 'T8').suggests, ask(chart, 'IND-1', 'T11').suggests]).toEqual([undefined, undefined]);
  });

  test('has no retropulsed fragment by her report, which says so of the one fracture that it tells of', async () => {
    expect(ask(await chartOf('osei'), 'CON-REL-2.retropulsion', 'L1')).toMatchObject({
      state: 'absent-asserted',
      evidence: [{ rule: 'report-denies', says: 'absent' }],
    });
  });

  test('is known by name, record number and date of birth', async () => {
    const { patient } = await chartOf('osei');
    expect(patient && patientIdentity(patient)).toMatchObject({
      id: 'osei',
      name: 'Margaret Osei',
      recordNumber: '00481726',
      deceased: false,
    });
  });
});

describe('Harold Brandt', () => {
  test('has sepsis past the first fifty conditions, and it is found', async () => {
    const conditions = buildPatients(AS_OF)[1]?.resources.filter(resource => resource.resourceType === 'Condition') ?? [];
    expect(conditions.findIndex(condition => condition.id === 'brandt-sepsis')).toBeGreaterThan(50);
    expect(ask(await chartOf('brandt'), 'CON-ABS-1')).toMatchObject({ state: 'present', suggests: 'present' });
  });

  test('has nothing else in his long list that suggests a contraindication', async () => {
    const chart = await chartOf('brandt');
    const suggested = QUESTIONS.filter(question => question.id.startsWith('CON-'))
      .filter(question => ask(chart, question.id, question.scope === 'level' ? 'T12' : undefined).state === 'present')
      .map(question => question.id);
    expect(suggested).toEqual(['CON-ABS-1']);
  });
});

describe('Teresa Lindholm', () => {
  test('has an empty chart, which asserts nothing absent and suggests nothing', async () => {
    const chart = await chartOf('lindholm');
    const found = QUESTIONS.map(question => ask(chart, question.id, question.scope === 'level' ? 'L1' : undefined));
    expect(new Set(found.map(each => each.state))).toEqual(new Set(['no-data']));
    expect(found.filter(each => each.suggests !== undefined || each.evidence.length > 0)).toEqual([]);
    expect(findLevels(chart, judging)).toEqual([]);
  });
});

function ageOn(birthDate: string, asOf: Date): number {
  const had = asOf.toISOString().slice(5, 10) >= birthDate.slice(5);
  return asOf.getUTCFullYear() - Number(birthDate.slice(0, 4)) - (had ? 0 : 1);
}
