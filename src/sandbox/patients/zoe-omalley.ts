import type { FhirResource } from '../../fhir/resource.ts';
import type { SandboxPatient } from '../patient.ts';
import { day, instant, SYSTEM } from './parts.ts';
import { rawResource } from './raw-resource.ts';
import { brokenResources } from './zoe-omalley-broken.ts';
import { FOREIGN, RIGHT_TO_LEFT_OVERRIDE, scriptIn, ZERO_WIDTH_SPACE } from './zoe-omalley-dirt.ts';
import { unusableMeasurements } from './zoe-omalley-measurements.ts';

/** As it stands in the chart, with a script, an override of the writing direction that nothing ends, and what cannot be seen. */
export const ZOE = `Zoë O’Malley <b>&amp;</b> 👩🏽‍⚕️${scriptIn('name')}`;
const NAME = `${ZOE}${ZERO_WIDTH_SPACE}${RIGHT_TO_LEFT_OVERRIDE}`;

const subject = { reference: 'Patient/omalley', display: NAME };

/** Markup in every text and something wrong in nearly every resource; a new fracture of L2 and a latex allergy are true among it. */
export function zoeOMalley(asOf: Date): SandboxPatient {
  return {
    patientId: 'omalley',
    encounterId: 'omalley-visit',
    name: ZOE,
    group: 'stubborn',
    story: `Her chart is full of markup and of things that no EHR should hold${scriptIn('story')}. A new fracture of L2 and an allergy are true.`,
    resources: [
      person(),
      rawResource({
        resourceType: 'Encounter',
        id: 'omalley-visit',
        status: 'in-progress',
        class: { code: 'AMB', display: scriptIn('class') },
        subject,
        reasonCode: [{ text: scriptIn('reason') }],
      }),
      fracture(asOf),
      latexAllergy(asOf),
      report(asOf),
      ...brokenResources(asOf, subject),
      ...unusableMeasurements(asOf, subject),
    ],
  };
}

function person(): FhirResource {
  return rawResource({
    resourceType: 'Patient',
    id: 'omalley',
    text: {
      status: 'additional',
      div: `<div xmlns="http://www.w3.org/1999/xhtml">${scriptIn('narrative')}<img src="${FOREIGN}/pixel"/></div>`,
    },
    identifier: [
      null,
      'MR 1',
      {
        type: { coding: [{ code: 'MR' }], text: scriptIn('type') },
        system: 'javascript:alert(1)',
        value: `0066<i>6</i>${scriptIn('record')}`,
      },
    ],
    active: 'yes',
    name: [null, 7, { use: 'maiden', text: 7 }, { use: 'official', text: NAME, family: ['O’Malley'], given: 'Zoë' }],
    telecom: 'javascript:alert(1)',
    gender: 'female',
    birthDate: '1944',
    deceasedBoolean: 'false',
    photo: [{ contentType: 'image/svg+xml', url: 'javascript:alert(1)', data: 'PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+' }],
    managingOrganization: { reference: `${FOREIGN}/Organization/1` },
    link: [{ other: { reference: 'Patient/somebody-else' }, type: 'replaced-by' }],
    extension: [{ url: 'javascript:alert(1)', valueString: scriptIn('extension') }],
  });
}

function fracture(asOf: Date): FhirResource {
  return rawResource({
    resourceType: 'Condition',
    id: 'omalley-fracture-l2',
    text: { status: 'generated', div: `<div>${scriptIn('condition')}</div>` },
    identifier: [{ system: scriptIn('system'), value: scriptIn('value') }],
    clinicalStatus: { coding: [{ code: 'active', display: scriptIn('status') }] },
    verificationStatus: { coding: [{ code: 'confirmed' }] },
    code: {
      coding: [{ system: SYSTEM.icd10cm, code: 'M80.08XA', display: scriptIn('display') }],
      text: `Osteoporotic compression fracture of L2 <u>new</u>${scriptIn('text')}`,
    },
    bodySite: [{ coding: [{ system: SYSTEM.snomed, code: '14293000', display: `L2${scriptIn('site')}` }] }],
    subject,
    encounter: { reference: 'Encounter/nowhere' },
    onsetDateTime: day(asOf, 12),
    recordedDate: day(asOf, 12),
    recorder: { reference: 'javascript:alert(1)', display: `Dr ${scriptIn('recorder')}` },
    asserter: { reference: `${FOREIGN}/Practitioner/1` },
    note: [{ text: `${scriptIn('note')}\u0000\u0007\u001b[31m` }],
    extension: [{ url: FOREIGN, valueUrl: 'javascript:alert(1)' }],
  });
}

function latexAllergy(asOf: Date): FhirResource {
  return rawResource({
    resourceType: 'AllergyIntolerance',
    id: 'omalley-latex',
    clinicalStatus: { coding: [{ code: 'active' }] },
    verificationStatus: { coding: [{ code: 'confirmed' }] },
    code: {
      coding: [{ system: SYSTEM.snomed, code: '111088007', display: `ללטקס${RIGHT_TO_LEFT_OVERRIDE}` }],
      text: `אלרגיה ל-la${ZERO_WIDTH_SPACE}tex${RIGHT_TO_LEFT_OVERRIDE}${scriptIn('allergy')}`,
    },
    patient: subject,
    recordedDate: day(asOf, 900).slice(0, 4),
    note: { text: scriptIn('allergy-note') },
  });
}

function report(asOf: Date): FhirResource {
  return rawResource({
    resourceType: 'DiagnosticReport',
    id: 'omalley-report',
    status: 'final',
    code: { coding: [{ system: SYSTEM.loinc, code: '24968-0' }], text: `MR <h1>lumbar</h1> spine${scriptIn('report')}` },
    subject,
    effectiveDateTime: instant(asOf, 4),
    resultsInterpreter: [{ display: scriptIn('radiologist') }],
    conclusion: `Acute fracture of L2${scriptIn('conclusion')}. No retropulsion. ${'History of sepsis of a sort. '.repeat(700)}`,
    presentedForm: [
      { contentType: 'text/html', url: 'javascript:alert(1)', title: scriptIn('title'), data: 'PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==' },
      { contentType: 'text/plain', url: `${FOREIGN}/report.txt`, data: 'no base64 at all' },
      null,
    ],
  });
}
