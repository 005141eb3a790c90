import type { Observation, Patient } from '../../fhir/resource.ts';
import { coded, observation, quantity, SYSTEM } from './parts.ts';

export interface VitalSigns {
  readonly systolic: number;
  readonly diastolic: number;
  readonly heartRate: number;
  readonly respiratoryRate: number;
  readonly saturation: number;
  readonly temperature: number;
  readonly weight: number;
  readonly height: number;
}

/** One set of vital signs, taken at one time. */
export function vitalSigns(patient: Patient, effective: string, signs: VitalSigns): readonly Observation[] {
  const one = (name: string, code: string, text: string, value: Observation['valueQuantity']) =>
    observation({
      id: `${patient.id}-${name}`,
      patient,
      category: 'vital-signs',
      code,
      text,
      value: { ...(value && { valueQuantity: value }) },
      effective,
      performer: 'Nursing',
    });
  const pressure: Observation = {
    ...one('blood-pressure', '85354-9', 'Blood pressure', undefined),
    component: [
      { code: coded(SYSTEM.loinc, '8480-6', 'Systolic'), valueQuantity: quantity(signs.systolic, 'mmHg', 'mm[Hg]') },
      { code: coded(SYSTEM.loinc, '8462-4', 'Diastolic'), valueQuantity: quantity(signs.diastolic, 'mmHg', 'mm[Hg]') },
    ],
  };
  return [
    pressure,
    one('heart-rate', '8867-4', 'Heart rate', quantity(signs.heartRate, '/min', '/min')),
    one('respiratory-rate', '9279-1', 'Respiratory rate', quantity(signs.respiratoryRate, '/min', '/min')),
    one('oxygen-saturation', '59408-5', 'Oxygen saturation by pulse oximetry', quantity(signs.saturation, '%', '%')),
    {
      ...one('temperature', '8310-5', 'Body temperature', quantity(signs.temperature, '°C', 'Cel')),
      referenceRange: [{ low: quantity(35.8, '°C', 'Cel'), high: quantity(37.8, '°C', 'Cel') }],
    },
    one('weight', '29463-7', 'Body weight', quantity(signs.weight, 'kg', 'kg')),
    one('height', '8302-2', 'Body height', quantity(signs.height, 'cm', 'cm')),
  ];
}
