import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/assessment/beside-chart/suggest.ts';
import { hardFacts } from '../../../src/assessment/doubts/hard-facts.ts';
import { emptySnapshot } from '../../../src/chart/read/read-chart.ts';
import { isResource } from '../../../src/fhir/is-resource.ts';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { hardFactInWords } from '../../../src/record/base/hard-fact-lines.ts';
import { DEFAULT_WINDOWS } from '../../../src/site/default-site.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, emptyCase } from './cases.ts';

const asOf = new Date('2026-11-22T09:30:00Z');
const site = { windows: DEFAULT_WINDOWS };

function resource(parts: Readonly<Record<string, unknown>>): FhirResource {
  if (!isResource(parts)) throw new TypeError('No resource');
  return parts;
}

const CHART: readonly FhirResource[] = [
  resource({ resourceType: 'Condition', id: 'lacks', code: { text: 'Lacks capacity to consent' }, recordedDate: '2026-11-20' }),
  resource({ resourceType: 'Condition', id: 'dementia', code: { text: 'Alzheimer’s disease' }, recordedDate: '2024-02-01' }),
  resource({ resourceType: 'RelatedPerson', id: 'g', name: [{ text: 'Ada Brook' }], relationship: [{ text: 'Legal guardian' }] }),
  resource({
    resourceType: 'MedicationAdministration',
    id: 'm',
    status: 'completed',
    medicationCodeableConcept: { text: 'Midazolam' },
    effectiveDateTime: '2026-11-22T07:30:00Z',
  }),
  resource({
    resourceType: 'Consent',
    id: 'no',
    status: 'active',
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' }] },
    category: [{ coding: [{ system: 'http://loinc.org', code: '64293-4' }], text: 'Procedure consent' }],
    dateTime: '2026-11-21',
    provision: { type: 'deny' },
  }),
];

const chart = (...resources: readonly FhirResource[]) => {
  const empty = emptySnapshot('p1');
  const settled = Object.keys(empty.reads).map(read => [read, { status: 'read', count: 0 }]);
  return {
    ...empty,
    reads: { ...empty.reads, ...Object.fromEntries(settled) },
    resources: new Map(resources.map(each => [`${each.resourceType}/${each.id}`, each])),
  };
};
const told = (...resources: readonly FhirResource[]) =>
  hardFacts(suggest(emptyCase(), chart(...resources), { asOf, site })).map(fact => hardFactInWords(fact, inEnglish));

describe('the hard facts of a chart, before any answer', () => {
  it('are said in its words', () => {
    expect(told(...CHART)).toEqual([
      'The chart says that the patient lacks capacity to decide: Lacks capacity to consent, 20 November 2026',
      'A guardian is on file: Ada Brook (“Legal guardian”)',
      'Assess capacity to decide: Alzheimer’s disease, 1 February 2024; Midazolam, 22 November 2026, 07:30 (UTC)',
      'Consent: none yet',
      'The EHR holds a refusal: Procedure consent, 21 November 2026',
      'Time-out: none yet',
    ]);
  });

  it('are none but what has not been done yet where the chart says nothing', () => {
    expect(told()).toEqual(['Consent: none yet', 'Time-out: none yet']);
  });

  it('count a sedative from the decision on, once there is one', () => {
    const decided = (decidedAt: string) =>
      suggest(acted(emptyCase(), { type: 'consent', change: { decision: 'given', givenBy: 'patient', decidedAt } }), chart(...CHART), {
        asOf,
        site,
      }).chart.hardFacts.sedatives.length;
    expect([decided('2026-11-22T08:00:00Z'), decided('2026-11-21T08:00:00Z')]).toEqual([1, 0]);
  });

  describe('of a consent of the patient’s own', () => {
    const dose = (id: string, at: string, text = 'Midazolam', status = 'completed') =>
      resource({
        ...{ resourceType: 'MedicationAdministration', id, status, medicationCodeableConcept: { text }, effectiveDateTime: at },
      });
    const signed = (formDate: string, givenBy: 'patient' | 'proxy', ...doses: readonly FhirResource[]) => {
      const consent = { decision: 'given', givenBy, decidedAt: '2026-11-22T08:00:00Z', formDate } as const;
      return hardFacts(suggest(acted(emptyCase(), { type: 'consent', change: consent }), chart(...doses), { asOf, site }))
        .map(fact => hardFactInWords(fact, inEnglish))
        .filter(said => said.includes('sedative') || said.includes('capacity'));
    };
    const at = '2026-11-22T08:10:00Z';
    const late = 'Consent was signed after the first sedative, by the EHR’s record: Midazolam, 22 November 2026, 08:05 (UTC)';

    it.each<[string, string, readonly FhirResource[], readonly string[]]>([
      ['a sedative that the EHR has before the signature is named with its time', at, [dose('m', '2026-11-22T08:05:00Z')], [late]],
      ['one after the signature is not', at, [dose('m', '2026-11-22T08:15:00Z')], []],
      ['one that was not given is not', at, [dose('m', '2026-11-22T08:05:00Z', 'Midazolam', 'not-done')], []],
      ['another medicine is not', at, [dose('m', '2026-11-22T08:05:00Z', 'Cefazolin')], []],
      [
        'a sleeping pill of the night before is told where capacity is',
        at,
        [dose('m', '2026-11-21T23:00:00Z', 'Zopiclone')],
        ['Assess capacity to decide: Zopiclone, 21 November 2026, 23:00 (UTC)'],
      ],
      ['one of no known minute is', at, [dose('m', '2026-11-22')], ['Assess capacity to decide: Midazolam, 22 November 2026']],
      [
        'a signature that is known to the day only is not held against it',
        '2026-11-22',
        [dose('m', '2026-11-22T07:55:00Z')],
        ['Assess capacity to decide: Midazolam, 22 November 2026, 07:55 (UTC)'],
      ],
    ])('%s', (_, formDate, doses, said) => {
      expect(signed(formDate, 'patient', ...doses)).toEqual(said);
    });

    it('says nothing of a sedative where a proxy decides', () => {
      expect(signed(at, 'proxy', dose('m', '2026-11-22T08:05:00Z'))).toEqual([]);
    });
  });

  it('name an absolute contraindication at a level that the chart suggests and nobody chose', () => {
    const fracture = resource({
      resourceType: 'Condition',
      id: 'f',
      clinicalStatus: { coding: [{ code: 'active' }] },
      code: { text: 'Acute osteoporotic compression fracture of L3' },
      onsetDateTime: '2026-11-10',
    });
    const osteomyelitis = resource({
      resourceType: 'Condition',
      id: 'o',
      clinicalStatus: { coding: [{ code: 'active' }] },
      code: { text: 'Vertebral osteomyelitis of L3' },
      recordedDate: '2026-11-15',
    });
    expect(told(fracture, osteomyelitis)[0]).toBe(
      'Osteomyelitis of the vertebra to be treated at L3: an absolute contraindication, suggested by the chart',
    );
  });
});
