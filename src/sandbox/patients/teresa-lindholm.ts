import type { Patient } from '../../fhir/resource.ts';
import type { SandboxPatient } from '../patient.ts';
import { bornYearsBefore, encounter, instant, recordNumber } from './parts.ts';

/** A chart that holds nothing but who she is and that she is here. */
export function teresaLindholm(asOf: Date): SandboxPatient {
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'lindholm',
    identifier: recordNumber('00590233'),
    active: true,
    name: [{ use: 'official', text: 'Teresa Lindholm', family: 'Lindholm', given: ['Teresa'] }],
    gender: 'female',
    birthDate: bornYearsBefore(asOf, 66, 31),
  };
  return {
    patientId: 'lindholm',
    encounterId: 'lindholm-visit',
    name: 'Teresa Lindholm',
    group: 'stubborn',
    story: 'New to this hospital: her chart is empty.',
    resources: [patient, encounter('lindholm-visit', patient, 'AMB', instant(asOf, 0, 1), '')],
  };
}
