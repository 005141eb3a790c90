import { isResource } from '../../src/fhir/is-resource.ts';
import type { FhirResource, Patient } from '../../src/fhir/resource.ts';
import type { SandboxPatient } from '../../src/sandbox/patient.ts';
import { encounter, instant } from '../../src/sandbox/patients/parts.ts';

const LOINC = 'http://loinc.org';
const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';
const ICD = 'http://hl7.org/fhir/sid/icd-10-cm';

const measurement = (code: string, index: number) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: LOINC, code }] },
  valueQuantity: { value: 1 + (index % 9), unit: '1' },
});

const order = (index: number) => ({
  resourceType: 'MedicationRequest',
  status: index % 20 === 0 ? 'active' : 'completed',
  intent: 'order',
  medicationCodeableConcept: {
    coding: [{ system: RXNORM, code: `${100_000 + (index % 700)}` }],
    text: `medicine ${index % 700}, 5 mg tablet`,
  },
});

const problem = (index: number) => ({
  resourceType: 'Condition',
  clinicalStatus: { coding: [{ code: index % 10 === 0 ? 'active' : 'resolved' }] },
  verificationStatus: { coding: [{ code: 'confirmed' }] },
  code: { coding: [{ system: ICD, code: `I${10 + (index % 80)}` }], text: `problem ${index % 300}` },
});

/** In sixteen resources, as charts of long lives go: mostly laboratory series and vital signs, then orders, problems, reports. */
const KINDS: readonly ((index: number) => Record<string, unknown> & { readonly resourceType: string })[] = [
  ...Array.from({ length: 4 }, () => (index: number) => measurement(['6301-6', '777-3', '72514-3', '2160-0'][index % 4] ?? '', index)),
  ...Array.from({ length: 5 }, () => (index: number) => measurement(['8867-4', '8480-6', '2823-3', '2951-2'][index % 4] ?? '', index)),
  ...Array.from({ length: 2 }, () => order),
  ...Array.from({ length: 2 }, () => problem),
  index => ({
    resourceType: 'DiagnosticReport',
    status: 'final',
    code: { text: 'MR lumbar spine' },
    conclusion: `Marrow oedema of L${1 + (index % 5)}.`,
  }),
  () => ({ resourceType: 'Procedure', status: 'completed', code: { text: 'Haemodialysis' } }),
  index => ({ resourceType: 'Encounter', status: 'finished', class: { code: 'AMB' }, reasonCode: [{ text: `Visit ${index}` }] }),
];

/** A chart of so many resources over twenty years. */
export function chartOf(count: number, asOf: Date): SandboxPatient {
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'long',
    name: [{ text: 'Long Chart' }],
    gender: 'female',
    birthDate: '1940-02-03',
  };
  const visit = encounter('long-visit', patient, 'AMB', instant(asOf, 0, 1), 'Back pain');
  const days = (20 * 365) / count;
  const rest = Array.from({ length: count - 2 }, (_, index): FhirResource => {
    const made = KINDS[index % KINDS.length]?.(Math.floor(index / KINDS.length)) ?? problem(index);
    const when = instant(asOf, index * days);
    const dates: Record<string, string> =
      made.resourceType === 'Condition'
        ? { onsetDateTime: when, recordedDate: when }
        : {
            [made.resourceType === 'MedicationRequest'
              ? 'authoredOn'
              : made.resourceType === 'Procedure'
                ? 'performedDateTime'
                : 'effectiveDateTime']: when,
          };
    const whole: unknown = {
      ...made,
      ...(made.resourceType === 'Encounter' ? {} : dates),
      id: `long-${index}`,
      subject: { reference: 'Patient/long' },
    };
    if (!isResource(whole)) throw new TypeError(`No resource: ${JSON.stringify(whole)}`);
    return whole;
  });
  return {
    patientId: 'long',
    encounterId: 'long-visit',
    name: 'Long Chart',
    story: `${count} resources.`,
    resources: [patient, visit, ...rest],
  };
}
