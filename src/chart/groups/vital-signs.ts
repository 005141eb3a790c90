import { loinc, type NamedGroup } from './code-group.ts';

const sign = <Id extends string>(id: Id, codes: readonly string[], names: readonly string[] = []): NamedGroup<Id> => ({
  id,
  include: [loinc(codes)],
  text: [],
  names,
});

/** The panel holds both pressures as components. */
export const bloodPressurePanel = sign('blood-pressure-panel', ['85354-9']);
export const systolicPressure = sign('systolic-pressure', ['8480-6'], ['systolic blood pressure']);
export const diastolicPressure = sign('diastolic-pressure', ['8462-4'], ['diastolic blood pressure']);
export const heartRate = sign('heart-rate', ['8867-4'], ['heart rate', 'pulse rate']);
export const respiratoryRate = sign('respiratory-rate', ['9279-1'], ['respiratory rate']);
export const temperature = sign('temperature', ['8310-5'], ['body temperature', 'temperature']);
export const oxygenSaturation = sign('oxygen-saturation', ['59408-5', '2708-6'], ['oxygen saturation', 'spo2']);
export const height = sign('height', ['8302-2'], ['body height']);
export const weight = sign('weight', ['29463-7'], ['body weight']);
export const massIndex = sign('body-mass-index', ['39156-5'], ['body mass index']);
