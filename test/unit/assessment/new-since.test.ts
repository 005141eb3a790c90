import { expect, it } from 'vitest';
import { newSince } from '../../../src/assessment/beside-chart/new-since.ts';
import { parseFhirDate } from '../../../src/chart/elements/fhir-date.ts';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { anEvidence, aSuggestion, emptyCase, withChart } from './cases.ts';

const since = parseFhirDate('2026-11-20T00:00:00Z');
if (!since) throw new Error('no date');

it('what may have come since a day is told question by question, and a question to which nothing came is not named', () => {
  const old = anEvidence({ reference: 'Condition/old', date: '2026-11-18' });
  const fresh = anEvidence({ reference: 'Condition/new', date: '2026-11-21' });
  const changed = anEvidence({ reference: 'Condition/changed', date: '2026-11-18' });
  const current = withChart(emptyCase(), {
    suggestions: {
      'CON-ABS-1': aSuggestion('CON-ABS-1', { evidence: [old, fresh] }),
      'CON-REL-4': aSuggestion('CON-REL-4', { evidence: [old] }),
      'CARE-PRE-3': aSuggestion('CARE-PRE-3', { evidence: [changed] }),
    },
  });
  const condition: FhirResource = { resourceType: 'Condition', subject: {}, meta: { lastUpdated: '2026-11-22T08:00:00Z' } };
  const resources = new Map([['Condition/changed', condition]]);
  expect(newSince(current, { resources }, since)).toEqual([
    { key: 'CON-ABS-1', items: [fresh] },
    { key: 'CARE-PRE-3', items: [changed] },
  ]);
});
