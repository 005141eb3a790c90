import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../../../src/fhir/resource.ts';
import { askStore, BASE, ignored, keys, link } from './asking.ts';
import { adverseEvent, condition, procedure, SCT, twoPatients } from './chart.ts';

const active = (code: string) => ({ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code }] });

const chart: readonly FhirResource[] = [
  ...twoPatients,
  condition('fracture', 'p1', {
    code: {
      coding: [
        { system: SCT, code: '207957008' },
        { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M80.08XA' },
      ],
      text: 'L1',
    },
    clinicalStatus: active('active'),
    onsetDateTime: '2026-05-20',
    meta: { lastUpdated: '2026-05-21T08:00:00Z', tag: [{ system: 'urn:t', code: 'case-1' }], profile: ['http://p.test/one'] },
  }),
  condition('sepsis', 'p1', { code: { coding: [{ code: 'local,1' }] }, clinicalStatus: active('resolved'), onsetDateTime: '2026-04' }),
  condition('text-only', 'p1', { code: { text: 'Back pain' }, onsetPeriod: { start: '2026-05-25T10:00:00Z' } }),
  condition('other', 'p2', { code: { coding: [{ system: SCT, code: '207957008' }] } }),
  { ...condition('of-group'), subject: { reference: 'Group/g' }, clinicalStatus: active('active') },
  {
    resourceType: 'ImagingStudy',
    id: 'mri',
    status: 'available',
    subject: { reference: `${BASE}/Patient/p1` },
    started: '2026-05-30T09:30:00+02:00',
    series: [{ uid: '1.2', modality: { system: 'http://dicom.nema.org/resources/ontology/DCM', code: 'MR' } }],
  },
  {
    resourceType: 'ImagingStudy',
    id: 'study-level-only',
    status: 'available',
    subject: { reference: 'Patient/p1' },
    modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: 'MR' }],
  },
  { ...procedure('p1', { identifier: [{ system: 'urn:case', value: 'a|b' }] }), id: 'op' },
  {
    ...adverseEvent('p1', { suspectEntity: [{ instance: { reference: 'Procedure/op' } }], identifier: { system: 'urn:case', value: '1' } }),
    id: 'leak',
  },
];

async function found(query: string): Promise<string[]> {
  const answer = await askStore(chart).get(query);
  expect([query, answer.status]).toEqual([query, 200]);
  return keys(answer.bundle()).map(key => key.split('/')[1] ?? '');
}

describe('a search finds', () => {
  const searches: readonly [what: string, query: string, ids: string[]][] = [
    ['a code in any system', 'Condition?code=207957008', ['fracture', 'other']],
    ['a code in its system', `Condition?code=${SCT}|207957008`, ['fracture', 'other']],
    ['nothing for the code in another system', 'Condition?code=urn:x|207957008', []],
    ['any coding of a concept', 'Condition?code=M80.08XA', ['fracture']],
    ['a code without a system', 'Condition?code=|local%5C,1', ['sepsis']],
    ['no code that has a system where none was asked', 'Condition?code=|207957008', []],
    ['any code of a system', `Condition?code=${SCT}|`, ['fracture', 'other']],
    ['either of two values', 'Condition?code=M80.08XA,local%5C,1', ['fracture', 'sepsis']],
    ['only what satisfies both of two repeated parameters', 'Condition?code=207957008&code=M80.08XA', ['fracture']],
    ['what does not have a token', 'Condition?clinical-status:not=active', ['sepsis', 'text-only', 'other']],
    ['what lacks an element', 'Condition?patient=p1&clinical-status:missing=true', ['text-only']],
    ['what has an element', 'Condition?patient=p1&clinical-status:missing=false', ['fracture', 'sepsis']],
    ['a status, with the system that R4 binds it to or without', 'Procedure?status=completed,http://hl7.org/fhir/event-status|x', ['op']],
    ['a status in its system', 'Procedure?status=http://hl7.org/fhir/event-status|completed', ['op']],
    ['no status in a foreign system', 'Procedure?status=urn:x|completed', []],
    ['an identifier, with an escaped bar', 'Procedure?identifier=urn:case|a%5C|b', ['op']],
    ['a patient by id', 'Condition?patient=p1', ['fracture', 'sepsis', 'text-only']],
    ['a patient by reference', 'Condition?patient=Patient/p2', ['other']],
    ['a patient by absolute address', `Condition?patient=${BASE}/Patient/p2`, ['other']],
    ['a reference that is written as an absolute address', 'ImagingStudy?patient=p1', ['mri', 'study-level-only']],
    ['a subject by bare id, by reference, by typed modifier', 'Condition?subject=p2', ['other']],
    ['a subject by reference', 'Condition?subject=Patient/p2', ['other']],
    ['a subject by typed modifier', 'Condition?subject:Patient=p2', ['other']],
    ['either of two subjects', 'Condition?subject=p2,Patient/p1', ['fracture', 'sepsis', 'text-only', 'other']],
    ['a subject that is no patient', 'Condition?subject=Group/g', ['of-group']],
    ['no patient by the reference of a group', 'Condition?patient=Group/g', []],
    ['nothing for an unknown patient', 'Condition?patient=p9', []],
    ['an imaging study by the modality of its series alone', 'ImagingStudy?modality=MR', ['mri']],
    ['an adverse event by subject', 'AdverseEvent?subject=Patient/p1', ['leak']],
    ['an adverse event by its suspect procedure', 'AdverseEvent?substance=Procedure/op', ['leak']],
    ['no adverse event by another procedure of the same id', 'AdverseEvent?substance=Device/op', []],
    ['ids', 'Condition?_id=sepsis,fracture,nope', ['fracture', 'sepsis']],
    ['a tag', 'Condition?_tag=urn:t|case-1', ['fracture']],
    ['a profile', 'Condition?_profile=http://p.test/one', ['fracture']],
    ['what was changed since', 'Condition?_lastUpdated=ge2026-06-01', ['sepsis', 'text-only', 'other', 'of-group']],
    ['a name by its beginning, whatever its case and accents', 'Patient?name=MULL', ['p1', 'p2']],
    ['a name exactly', 'Patient?family:exact=Müller', ['p1']],
    ['no name of another case exactly', 'Patient?family:exact=müller', []],
    ['a part of a name', 'Patient?name:contains=ria', ['p1']],
    ['a birth date', 'Patient?birthdate=1948-03-02', ['p1']],
  ];
  it.each(searches)('%s: %s', async (_, query, ids) => {
    expect(await found(query)).toEqual(ids);
  });

  it('what a changed or deleted resource now is, not what it was', async () => {
    const { get, put, remove } = askStore(chart);
    await put('Condition/other', condition('other', 'p1'));
    await remove('Condition/sepsis');
    expect(keys((await get('Condition?patient=p2')).bundle())).toEqual([]);
    expect(keys((await get('Condition?patient=p1')).bundle())).toEqual(['Condition/fracture', 'Condition/text-only', 'Condition/other']);
    expect(keys((await get('Condition?code=207957008')).bundle())).toEqual(['Condition/fracture']);
  });
});

describe('what is not known', () => {
  it('is ignored and reported in the Bundle, and is not in the self link', async () => {
    const answer = await askStore(chart).get('AdverseEvent?patient=p1&identifier=urn:case|1&subject=p1&_sort=patient&category=');
    const bundle = answer.bundle();
    expect(keys(bundle, 'match')).toEqual(['AdverseEvent/leak']);
    expect(ignored(bundle)).toEqual([
      '"patient" is not a search parameter of AdverseEvent; it was ignored.',
      '"identifier" is not a search parameter of AdverseEvent; it was ignored.',
      'AdverseEvent cannot be sorted by "patient"; it was ignored.',
      'category has no value; it was ignored.',
    ]);
    expect(bundle.total).toBe(1);
    expect(link(bundle, 'self')).toBe(`${BASE}/AdverseEvent?subject=p1`);
  });

  it.each([
    'AdverseEvent?patient=p1',
    'AdverseEvent?identifier=urn:case|1',
    'Condition?patient.name=x',
    'Condition?_sort=nope',
    'Condition?_include=Condition:nope',
    'Condition?_include=Procedure:patient',
    'Condition?_summary=text',
    'Condition?toString=x',
  ])('is refused under Prefer: handling=strict: %s', async query => {
    const { get } = askStore(chart);
    const strict = await get(query, { prefer: 'handling=strict' });
    expect([strict.status, strict.as('OperationOutcome').issue[0]?.code]).toEqual([400, 'not-supported']);
    expect((await get(query)).status).toBe(200);
  });

  it.each([
    'Condition?code:in=urn:vs',
    'Condition?patient:identifier=1',
    'Condition?code:missing=maybe',
    'Condition?_count=-1',
    'Condition?_total=some',
  ])('is refused always where ignoring it would change the meaning: %s', async query => {
    expect((await askStore(chart).get(query)).status).toBe(400);
  });

  it('is answered with 404 for a type, 400 for a search across types', async () => {
    const { get } = askStore(chart);
    expect((await get('Martian?x=1')).status).toBe(404);
    expect((await get('?_id=p1')).status).toBe(400);
  });
});

describe('a posted search', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };

  it('joins the parameters of the form with those of the address', async () => {
    const { post } = askStore(chart);
    const answer = await post('Condition/_search?patient=p1', 'clinical-status=active', form);
    expect(keys(answer.bundle())).toEqual(['Condition/fracture']);
  });

  it('is refused as JSON, and by GET', async () => {
    const { post, get } = askStore(chart);
    expect((await post('Condition/_search', {})).status).toBe(415);
    expect((await get('Condition/_search')).status).toBe(405);
  });
});
