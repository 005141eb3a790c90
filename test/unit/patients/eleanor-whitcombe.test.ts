import { describe, expect, test } from 'vitest';
import { findLevels } from '../../../src/chart/findings/find-levels.ts';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import type { VertebralLevelCode } from '../../../src/parameter/codes.generated.ts';
import type { QuestionId } from '../../../src/parameter/criteria.ts';
import { wholeChart } from '../../../src/sandbox/patient.ts';
import { eleanorWhitcombe } from '../../../src/sandbox/patients/eleanor-whitcombe.ts';
import { AS_OF } from '../../builders/chart-builder.ts';
import { aReader } from '../../builders/chart-reader.ts';
import { WINDOWS } from '../../builders/windows.ts';

const judging = { asOf: AS_OF, windows: WINDOWS };
const resources = wholeChart(eleanorWhitcombe(AS_OF));
const chart = await readChart(aReader(resources, { pageSize: 500 }), { patientId: 'whitcombe', granted: () => true });
const ask = (question: QuestionId, level?: VertebralLevelCode) => gatherEvidence(chart, question, level, judging);
const ofType = (type: string) => resources.filter(({ resourceType }) => resourceType === type);

describe('the chart of ten thousand resources', () => {
  test('is read whole: ten thousand resources, most of them Observations, and the visits for their reasons', () => {
    expect(chart.resources.size).toBe(12_136);
    expect([ofType('Observation').length, ofType('Encounter').length]).toEqual([8320, 2081]);
    expect([...chart.resources.values()].filter(({ resourceType }) => resourceType === 'Observation').length).toBe(8320);
  });

  test('is the same each time, lies wholly in the past, names each resource once and refers only to what is there', () => {
    expect(wholeChart(eleanorWhitcombe(AS_OF))).toEqual(resources);
    const text = JSON.stringify(resources);
    const dates = [...text.matchAll(/"(\d{4}-\d{2}(?:-\d{2}(?:T[^"]+)?)?)"/g)].map(match => match[1] ?? '');
    expect(dates.filter(date => Date.parse(date) > AS_OF.getTime())).toEqual([]);
    const references = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
    expect(references.size).toBe(resources.length);
    expect([...text.matchAll(/"reference":"([^"]+)"/g)].filter(match => !references.has(match[1] ?? ''))).toEqual([]);
  });

  test('shows the new fracture of T12 for treatment, and the healed one of L2 not', () => {
    const levels = findLevels(chart, judging);
    expect(levels.filter(({ suggested }) => suggested).map(({ level }) => level)).toEqual(['T12', 'T12']);
    expect(levels.find(({ evidence }) => evidence.reference === 'Condition/whitcombe-fracture-l2')).toMatchObject({ suggested: false });
    expect(ask('IND-1', 'T12')).toMatchObject({ state: 'present', suggests: 'present' });
    expect(ask('IND-1', 'L2').suggests).toBeUndefined();
  });

  test('still finds the anticoagulant that was ordered last, by the Medication that it refers to', () => {
    expect(ofType('MedicationRequest').at(-1)?.id).toBe('whitcombe-order-apixaban');
    const thinners = ask('CARE-PRE-3');
    expect(thinners.state).toBe('present');
    const current = thinners.evidence.filter(({ says }) => says === 'present');
    expect(current.map(({ reference }) => reference)).toEqual(['MedicationRequest/whitcombe-order-apixaban']);
  });

  test('takes the newest INR of two thousand', () => {
    const [newest] = ask('CON-ABS-4').evidence.filter(({ rule }) => rule === 'inr-in-window');
    expect(newest?.reference).toBe('Observation/whitcombe-inr-2080');
  });

  test('takes the newest pain score of four thousand', () => {
    expect(ask('CARE-PRE-6').evidence[0]?.reference).toBe('Observation/whitcombe-pain-after-2080');
  });

  test('takes the sepsis that was ruled out lately as denied, and the one of years ago as past', () => {
    const septicaemia = ask('CON-ABS-1');
    expect(septicaemia).toMatchObject({ state: 'absent-asserted', suggests: 'not-present' });
    expect(septicaemia.evidence.map(({ reference, says }) => [reference, says])).toContainEqual(['Condition/whitcombe-past-3', 'history']);
  });

  test('calls the studies of her fistula no imaging of the spine', () => {
    const studies = ask('CARE-PRE-11', 'T12').evidence.filter(({ reference }) => reference.startsWith('ImagingStudy/'));
    expect(studies.map(({ reference }) => reference)).toEqual(['ImagingStudy/whitcombe-mr-spine']);
  });
});
