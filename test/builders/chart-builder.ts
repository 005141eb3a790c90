import { isResource } from '../../src/fhir/is-resource.ts';
import type { Coding, FhirResource } from '../../src/fhir/resource.ts';

export const ICD = 'http://hl7.org/fhir/sid/icd-10-cm';
export const SCT = 'http://snomed.info/sct';
export const LNC = 'http://loinc.org';
export const RXN = 'http://www.nlm.nih.gov/research/umls/rxnorm';
export const ATC = 'http://www.whocc.no/atc';

/** The day on which every built chart is judged, unless a test says otherwise. */
export const AS_OF = new Date('2026-11-22T15:00:00Z');

export function daysBefore(days: number, asOf: Date = AS_OF): string {
  return new Date(asOf.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

export function hoursBefore(hours: number, asOf: Date = AS_OF): string {
  return new Date(asOf.getTime() - hours * 3_600_000).toISOString();
}

const BODY_STRUCTURE: Readonly<Record<string, string>> = {
  T7: '62487009',
  T8: '11068009',
  T9: '82687006',
  T10: '7610001',
  T11: '12989004',
  T12: '23215003',
  L1: '66794005',
  L2: '14293000',
  L3: '36470004',
  L4: '11994002',
  L5: '49668003',
};

export function bodySite(level: string) {
  const code = BODY_STRUCTURE[level];
  if (code === undefined) throw new RangeError(`No body structure here for ${level}`);
  return { coding: [{ system: SCT, code, display: `Bone structure of ${level}` }] };
}

export interface ConditionParts {
  readonly id?: string;
  readonly code?: string;
  readonly system?: string;
  readonly text?: string;
  readonly at?: string;
  readonly onset?: string;
  readonly recorded?: string;
  readonly clinical?: string;
  readonly verification?: string;
  readonly abated?: string;
}

/** A chart, built by saying what it holds. `resources()` gives it as FHIR. */
export class ChartBuilder {
  readonly #resources: FhirResource[] = [];
  readonly #patient: { id: string; gender: 'female' | 'male'; birthDate: string };

  constructor(id: string) {
    this.#patient = { id, gender: 'female', birthDate: '1948-03-14' };
  }

  get patientId(): string {
    return this.#patient.id;
  }

  aged(birthDate: string, gender: 'female' | 'male' = 'female'): this {
    Object.assign(this.#patient, { birthDate, gender });
    return this;
  }

  with(resource: Record<string, unknown> & { resourceType: string }): this {
    const id = `${resource.resourceType.toLowerCase()}-${this.#resources.length + 1}`;
    const owner = resource.resourceType === 'AllergyIntolerance' ? 'patient' : 'subject';
    const built: unknown = { id, [owner]: { reference: `Patient/${this.#patient.id}` }, ...resource };
    if (!isResource(built)) throw new TypeError(`No resource: ${JSON.stringify(built)}`);
    this.#resources.push(built);
    return this;
  }

  withCondition(parts: ConditionParts): this {
    const { id, code, system = ICD, text, at, onset, recorded, clinical = 'active', verification = 'confirmed', abated } = parts;
    return this.with({
      resourceType: 'Condition',
      ...(id && { id }),
      code: { ...(code && { coding: [{ system, code }] }), ...(text && { text }) },
      ...(clinical !== 'none' && { clinicalStatus: { coding: [{ code: clinical }] } }),
      ...(verification !== 'none' && { verificationStatus: { coding: [{ code: verification }] } }),
      ...(at && { bodySite: [bodySite(at)] }),
      ...(onset && { onsetDateTime: onset }),
      ...(recorded && { recordedDate: recorded }),
      ...(abated && { abatementDateTime: abated }),
    });
  }

  /** An osteoporotic fracture, active and three weeks old unless told otherwise. */
  withFracture(level: string, parts: ConditionParts = {}): this {
    return this.withCondition({ code: 'M80.08XA', text: 'Osteoporotic vertebral fracture', at: level, onset: daysBefore(21), ...parts });
  }

  withObservation(code: string, value: Record<string, unknown>, effective: string | undefined, more: Record<string, unknown> = {}): this {
    return this.with({
      resourceType: 'Observation',
      status: 'final',
      code: { coding: [{ system: LNC, code }] },
      ...(effective && { effectiveDateTime: effective }),
      ...value,
      ...more,
    });
  }

  withInr(value: number, effective: string): this {
    return this.withObservation('6301-6', { valueQuantity: { value } }, effective, {
      code: { coding: [{ system: LNC, code: '6301-6' }], text: 'INR' },
    });
  }

  withPlatelets(value: number, unit: string, effective: string): this {
    return this.withObservation('777-3', { valueQuantity: { value, unit } }, effective);
  }

  withPain(value: number, effective: string): this {
    return this.withObservation('72514-3', { valueQuantity: { value, unit: '{score}' } }, effective);
  }

  withStatement(medication: Coding | string, status = 'active', more: Record<string, unknown> = {}): this {
    return this.with({ resourceType: 'MedicationStatement', status, medicationCodeableConcept: conceptFrom(medication), ...more });
  }

  withRequest(medication: Coding | string, status = 'active', more: Record<string, unknown> = {}): this {
    const authoredOn = daysBefore(30);
    return this.with({
      resourceType: 'MedicationRequest',
      status,
      intent: 'order',
      authoredOn,
      medicationCodeableConcept: conceptFrom(medication),
      ...more,
    });
  }

  /** A dose that was given, done unless told otherwise. */
  withGiven(medication: Coding | string, at: string | undefined, status = 'completed', more: Record<string, unknown> = {}): this {
    return this.with({
      resourceType: 'MedicationAdministration',
      status,
      ...(at && { effectiveDateTime: at }),
      medicationCodeableConcept: conceptFrom(medication),
      ...more,
    });
  }

  withAllergy(substance: Coding | string, more: Record<string, unknown> = {}): this {
    return this.with({
      resourceType: 'AllergyIntolerance',
      clinicalStatus: { coding: [{ code: 'active' }] },
      verificationStatus: { coding: [{ code: 'confirmed' }] },
      code: conceptFrom(substance),
      ...more,
    });
  }

  withReport(conclusion: string, effective: string = daysBefore(5), more: Record<string, unknown> = {}): this {
    return this.with({
      resourceType: 'DiagnosticReport',
      status: 'final',
      code: { coding: [{ system: LNC, code: '24968-0' }], text: 'MR lumbar spine' },
      effectiveDateTime: effective,
      conclusion,
      ...more,
    });
  }

  withStudy(modality: string, description: string, started: string): this {
    const system = 'http://dicom.nema.org/resources/ontology/DCM';
    return this.with({ resourceType: 'ImagingStudy', status: 'available', modality: [{ system, code: modality }], description, started });
  }

  resources(): readonly FhirResource[] {
    const { id, gender, birthDate } = this.#patient;
    return [{ resourceType: 'Patient', id, gender, birthDate }, ...this.#resources];
  }
}

function conceptFrom(medication: Coding | string) {
  return typeof medication === 'string' ? { text: medication } : { coding: [medication] };
}

export function aPatient(id = 'p1'): ChartBuilder {
  return new ChartBuilder(id);
}
