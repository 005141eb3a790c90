import type { Case, DeviceUsed } from '../../assessment/case/case.ts';
import { isKnownDevice } from '../../assessment/procedure/facts.ts';
import { printedForm, readUdi } from '../../assessment/udi/read-udi.ts';
import type { UdiIssuer } from '../../assessment/udi/udi-reading.ts';
import type { Device } from '../../fhir/resource.ts';
import { textToBase64 } from '../../plain/base64.ts';
import type { FieldId } from '../base/record.ts';
import { spoken } from '../base/spoken.ts';

export interface RecordedDevice {
  readonly device: Device & { readonly id: string };
  readonly fields: readonly (readonly [path: string, field: FieldId])[];
}

/** Whose identifier it is, as R4 names them in the definition of `Device.udiCarrier.issuer`. */
const ISSUER_URI: Readonly<Record<UdiIssuer, string>> = {
  gs1: 'http://hl7.org/fhir/NamingSystem/gs1-di',
  hibcc: 'http://hl7.org/fhir/NamingSystem/hibcc-dI',
  'iccbba-blood': 'http://hl7.org/fhir/NamingSystem/iccbba-blood-di',
  'iccbba-other': 'http://hl7.org/fhir/NamingSystem/iccbba-other-di',
};

/** The devices of which anything is known, as resources contained in the Procedure: an EHR rarely lends its own. */
export function devicesUsed({ procedure, patient }: Case): readonly RecordedDevice[] {
  return procedure.devices.filter(isKnownDevice).map((row, index) => {
    const id = `device-${index + 1}`;
    const description = spoken(row.description);
    const [lot, serial] = [spoken(row.lot), spoken(row.serial)];
    const reading = readUdi(row.udi);
    const donation = reading?.kind === 'udi' ? reading.donation : undefined;
    const field = (name: keyof DeviceUsed): FieldId => `procedure.devices.${row.id}.${name}`;
    return {
      device: {
        resourceType: 'Device',
        id,
        ...carrierOf(row.udi),
        ...(donation ? { distinctIdentifier: donation } : {}),
        ...(row.madeOn ? { manufactureDate: row.madeOn } : {}),
        ...(row.expires ? { expirationDate: row.expires } : {}),
        ...(lot ? { lotNumber: lot } : {}),
        ...(serial ? { serialNumber: serial } : {}),
        ...(description ? { type: { text: description } } : {}),
        patient: { reference: `Patient/${patient.id}` },
      },
      fields: [
        [`contained[${index}]`, field('description')],
        [`contained[${index}].udiCarrier`, field('udi')],
        [`contained[${index}].distinctIdentifier`, field('udi')],
        [`contained[${index}].manufactureDate`, field('madeOn')],
        [`contained[${index}].expirationDate`, field('expires')],
        [`contained[${index}].lotNumber`, field('lot')],
        [`contained[${index}].serialNumber`, field('serial')],
        [`usedReference[${index}]`, field('description')],
      ],
    };
  });
}

function carrierOf(udi: string): Pick<Device, 'udiCarrier'> {
  const carrierHRF = printedUdi(udi);
  if (carrierHRF === '') return {};
  const reading = readUdi(udi);
  const identified =
    reading?.kind === 'udi' && reading.deviceIdentifier !== undefined
      ? { deviceIdentifier: reading.deviceIdentifier, issuer: ISSUER_URI[reading.issuer] }
      : {};
  // What a scanner gave is kept beside the form that is printed.
  const scanned = carrierHRF === spoken(udi) ? {} : { carrierAIDC: textToBase64(udi.trim()) };
  return { udiCarrier: [{ ...identified, ...scanned, carrierHRF }] };
}

/** As it stood in the field; of a scan or a link that was read to its end, the form that is printed. */
export function printedUdi(udi: string): string {
  return printedForm(udi) ?? spoken(udi);
}
