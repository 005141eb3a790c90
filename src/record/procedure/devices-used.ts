import type { Case, DeviceUsed } from '../../assessment/case/case.ts';
import { readUdi } from '../../assessment/procedure/udi.ts';
import type { Device } from '../../fhir/resource.ts';
import type { FieldId } from '../base/record.ts';
import { spoken } from '../base/spoken.ts';

export interface RecordedDevice {
  readonly device: Device & { readonly id: string };
  readonly fields: readonly (readonly [path: string, field: FieldId])[];
}

/** The devices of which anything is known, as resources contained in the Procedure: an EHR rarely lends its own. */
export function devicesUsed({ procedure, patient }: Case): readonly RecordedDevice[] {
  return procedure.devices.filter(isKnown).map((row, index) => {
    const id = `device-${index + 1}`;
    const description = spoken(row.description);
    const lot = spoken(row.lot);
    const udi = printedUdi(row.udi);
    const field = (name: keyof DeviceUsed): FieldId => `procedure.devices.${row.id}.${name}`;
    return {
      device: {
        resourceType: 'Device',
        id,
        ...(udi ? { udiCarrier: [{ carrierHRF: udi }] } : {}),
        ...(lot ? { lotNumber: lot } : {}),
        ...(description ? { type: { text: description } } : {}),
        patient: { reference: `Patient/${patient.id}` },
      },
      fields: [
        [`contained[${index}]`, field('description')],
        [`contained[${index}].udiCarrier`, field('udi')],
        [`contained[${index}].lotNumber`, field('lot')],
        [`usedReference[${index}]`, field('description')],
      ],
    };
  });
}

/** A row that was added and left empty says nothing. */
export function isKnown({ description, udi, lot }: DeviceUsed): boolean {
  return [description, udi, lot].some(text => spoken(text) !== '');
}

/** As it stood in the field. Of a scan whose parts are divided by characters that nobody sees, the form that is printed. */
export function printedUdi(udi: string): string {
  const reading = readUdi(udi);
  return reading?.kind === 'gs1' && udi.includes('\u001d') ? reading.humanReadable : spoken(udi);
}
