import { aPatient, bodySite, daysBefore } from '../builders/chart-builder.ts';
import { done, lnc, localTime, problem, report, sct, taken } from '../builders/server-accents.ts';
import { coded, labelled, worded } from './labelled-chart.ts';

const inWords = (id: string, text: string, more: object = {}) => problem(id, text, [], daysBefore(12), more);
const underCode = (id: string, system: string, code: string, more: object = {}) =>
  problem(id, code, [{ system, code }], daysBefore(12), more);
const text = (words: string) => ({ contentType: 'text/plain', data: btoa(words) });

/** Entries that say more than their name, and reports that stand where few look for them. */
export const ENTRIES = [
  labelled(
    'Fractures of the past keep their level and suggest nothing; one that is only asked about is not suggested',
    aPatient('entries-past')
      .with(inWords('history', 'H/o compression fx of T6'))
      .with(inWords('sequela', 'Wedge compression fracture of fourth lumbar vertebra, sequela'))
      .with(inWords('french', 'Fracture de L2 (atcd)'))
      .with(inWords('asked', '?T9 compression fracture'))
      .with(inWords('denied', 'T11 compression fracture - No'))
      .with(inWords('now', 'L1 compression fracture with bilateral leg weakness')),
    {
      expected: {
        'IND-1@L1': { evidence: worded('fracture', 'Condition/now') },
        'IND-1@T9': { evidence: worded('fracture', 'Condition/asked'), answersNothing: ['Condition/asked'] },
        'IND-1': { notEvidence: ['Condition/denied'] },
        'CON-REL-2.neurology': { evidence: worded('neural-signs', 'Condition/now'), never: 'absent-asserted' },
      },
      levels: { suggested: ['L1'], notSuggested: ['T6', 'L4', 'L2', 'T9', 'T11'] },
    },
  ),
  labelled(
    'A tumour is where the entry puts it; a cancer without a word of bone is context',
    aPatient('entries-tumour')
      .with(inWords('spread', 'Lung cancer metastatic to T8'))
      .with(inWords('lytic', 'Lytic lesion L5'))
      .with(inWords('origin', 'Adenocarcinoma of the colon'))
      .with(inWords('beside', 'Ovarian cancer; old rib fracture')),
    {
      expected: {
        'IND-2@T8': { state: 'present', evidence: worded('metastasis', 'Condition/spread') },
        'IND-2@L5': { state: 'present', evidence: worded('metastasis', 'Condition/lytic') },
        'IND-2': { answersNothing: ['Condition/origin', 'Condition/beside'] },
      },
    },
  ),
  labelled(
    'ICD-10 is ICD-10 under whatever name a server gives it, and each edition has levels of its own',
    aPatient('entries-icd')
      .with(underCode('german', 'http://fhir.de/CodeSystem/bfarm/icd-10-gm', 'S32.03'))
      .with(underCode('who', 'http://hl7.org/fhir/sid/icd-10', 'M80.5', { bodySite: [bodySite('T12')] }))
      .with(underCode('mislaid', 'http://hl7.org/fhir/sid/icd-10', 'S32.010A'))
      .with(underCode('own', 'http://hospital.example/fhir/CodeSystem/diagnosis-icd10', 'C7951'))
      .with(underCode('procedure', 'http://hospital.example/fhir/CodeSystem/icd-10-pcs', 'C7951')),
    {
      expected: {
        'IND-1@L3': { evidence: coded('fracture', 'Condition/german') },
        'IND-1@T12': { evidence: coded('fracture', 'Condition/who') },
        'IND-2': { evidence: coded('metastasis', 'Condition/own'), notEvidence: ['Condition/procedure'] },
      },
      levels: { suggested: ['L3', 'T12', 'L1'] },
    },
  ),
  labelled(
    'Of codes of procedures a supplement is cement, a reposition with one of the same day too; ablation and biopsy are what they are',
    aPatient('entries-procedures')
      .with(done('supplement', undefined, [{ system: 'http://www.cms.gov/Medicare/Coding/ICD10', code: '0PU43JZ' }], daysBefore(200)))
      .with(done('same-day', undefined, [{ system: 'http://www.cms.gov/Medicare/Coding/ICD10', code: '0PS43ZZ' }], daysBefore(200)))
      .with(done('alone', undefined, [{ system: 'http://www.cms.gov/Medicare/Coding/ICD10', code: '0QS03ZZ' }], daysBefore(100)))
      .with(done('ablation', undefined, [{ system: 'http://www.cms.gov/Medicare/Coding/ICD10', code: '0Q503ZZ' }], daysBefore(90)))
      .with(done('biopsy', undefined, [{ system: 'http://www.cms.gov/Medicare/Coding/ICD10', code: '0QB03ZX' }], daysBefore(90))),
    {
      expected: {
        'IND-2': {
          evidence: coded('bone-procedure', 'Procedure/ablation', 'Procedure/biopsy'),
          answersNothing: ['Procedure/ablation', 'Procedure/biopsy'],
        },
      },
      fields: {
        'CARE-PRE-11.earlier-augmentation': {
          evidence: coded('earlier-augmentation', 'Procedure/supplement', 'Procedure/same-day'),
          notEvidence: ['Procedure/alone', 'Procedure/ablation', 'Procedure/biopsy'],
        },
      },
    },
  ),
  labelled(
    'What is written beside a blood thinner tells whether it is taken; a stent tells what stopping it risks',
    aPatient('entries-medicines')
      .with(taken('stopped', "Eliquis d/c'd 14/03/2025"))
      .with(taken('held', 'HOLD clopidogrel'))
      .with(taken('opioid', 'Oxycodone 5 mg'))
      .with(inWords('stent', 'Drug-eluting stent to LAD, 2 months ago')),
    {
      expected: {
        'CARE-PRE-3': {
          state: 'present',
          evidence: worded('antithrombotic', 'MedicationStatement/stopped', 'MedicationStatement/held', 'Condition/stent'),
          answersNothing: ['MedicationStatement/stopped', 'MedicationStatement/opioid', 'Condition/stent'],
        },
      },
    },
  ),
  labelled(
    'Reports are read where else they stand: a document, a result, a narrative of its own',
    aPatient('entries-places')
      .with({
        resourceType: 'DocumentReference',
        id: 'document',
        status: 'current',
        type: { text: 'CT thoracic spine report' },
        date: localTime(3),
        content: [{ attachment: text('Recent compression fracture of T7.') }],
      })
      .with({
        resourceType: 'Observation',
        id: 'narrative',
        status: 'final',
        code: { coding: [lnc('18782-3')] },
        effectiveDateTime: localTime(3),
        valueString: 'Acute burst fracture of L2.',
      })
      .with(
        report('mr', lnc('24968-0', 'MR Lumbar spine'), localTime(3), undefined, {
          contained: [
            { resourceType: 'Observation', id: 'o', status: 'final', code: { text: 'Impression' }, valueString: 'Acute fracture of L4.' },
          ],
          result: [{ reference: '#o' }],
        }),
      )
      .with({
        resourceType: 'DocumentReference',
        id: 'note',
        status: 'current',
        type: { text: 'Nursing note' },
        date: localTime(1),
        content: [],
      }),
    {
      expected: {
        'IND-1@T7': { evidence: worded('fracture', 'DocumentReference/document') },
        'IND-1@L2': { evidence: worded('fracture', 'Observation/narrative') },
        'IND-1@L4': { evidence: worded('fracture', 'DiagnosticReport/mr') },
        'CARE-PRE-11': { answersNothing: ['DocumentReference/note'] },
      },
      levels: { suggested: ['T7', 'L2', 'L4'] },
    },
  ),
  labelled(
    'A cord and a column that are named together by "and/or" are no deficit',
    aPatient('entries-and-or').with(
      problem('injury', 'Traumatic injury of spinal cord and/or vertebral column', [sct('262521009')], daysBefore(3)),
    ),
    { expected: { 'CON-REL-2.neurology': { state: 'no-data', notEvidence: ['Condition/injury'] } } },
  ),
];
