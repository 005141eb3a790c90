import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../../src/assessment/case/action.ts';
import { NO_DOSE } from '../../../src/assessment/case/new-case.ts';
import { completeness } from '../../../src/assessment/completeness.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { recordSummary } from '../../../src/record/notes/summary.ts';
import { factsOfProcedure } from '../../../src/record/taking-up/facts-of-procedure.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { acted, COMPLICATION, emptyCase, wholeCase } from '../assessment/cases.ts';
import { errorsOf, extensionsOf, NO_POLICY, resourcesOf } from './built.ts';

const CEMENT = '00000000-0000-4000-8000-0000000000d1';
const EMPTY = '00000000-0000-4000-8000-0000000000d2';
const UDI = '(01)09506000134352(17)280630(10)LOT-7731';

const procedure = (change: Extract<CaseAction, { type: 'procedure' }>['change']): CaseAction => ({ type: 'procedure', change });
const complication = (change: Extract<CaseAction, { type: 'complication' }>['change']): CaseAction => ({
  type: 'complication',
  id: COMPLICATION,
  change,
});

const everything = acted(
  wholeCase(),
  { type: 'plan-level', level: 'L1', change: { counted: 'from-sacrum', countedNote: 'L5 is half sacral' } },
  { type: 'add-device', id: CEMENT },
  { type: 'device', id: CEMENT, change: { description: 'Bone cement', udi: UDI, lot: 'LOT-7731' } },
  { type: 'add-device', id: EMPTY },
  procedure({
    dose: { fluoroscopyTimeMin: 6.4, referenceAirKermaMGy: 310, doseAreaProductGyCm2: 42.5, doseLengthProductMGyCm: 120 },
    imagesArchived: false,
    universalProtocol: {
      ...emptyCase().procedure.universalProtocol,
      verified: true,
      marking: 'imaging',
      timeOutAt: '2026-11-22T10:01:00+01:00',
      timeOutLevels: ['L1'],
    },
  }),
);
const reason = (code: string) => [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: code }];

describe('a whole session', () => {
  it('conforms to the profile', () => {
    expect(errorsOf(everything)).toEqual([]);
  });

  it('has the device with its UDI and lot, and no device of an empty row', () => {
    const { procedure: built } = resourcesOf(everything);
    expect(built?.contained).toEqual([
      {
        resourceType: 'Device',
        id: 'device-1',
        udiCarrier: [{ deviceIdentifier: '09506000134352', issuer: 'http://hl7.org/fhir/NamingSystem/gs1-di', carrierHRF: UDI }],
        lotNumber: 'LOT-7731',
        type: { text: 'Bone cement' },
        patient: { reference: 'Patient/p1' },
      },
    ]);
    expect(built?.usedReference).toEqual([{ reference: '#device-1' }]);
  });

  it('writes of a scan with separators the form that is printed', () => {
    const scanned: CaseAction = {
      type: 'device',
      id: CEMENT,
      change: { udi: '0109506000134352' + '10LOT-7731\u001d17280630' },
    };
    expect(resourcesOf(acted(everything, scanned)).procedure?.contained).toMatchObject([
      { udiCarrier: [{ carrierHRF: '(01)09506000134352(10)LOT-7731(17)280630' }] },
    ]);
  });

  it('keeps what a scanner gave beside the form that is printed, and takes it up again', () => {
    const scanned = ']d20109506000134352' + '10LOT-7731\u001d17280630';
    const current = acted(everything, { type: 'device', id: CEMENT, change: { udi: scanned } });
    const { procedure: built } = resourcesOf(current);
    expect(errorsOf(current)).toEqual([]);
    expect(built?.contained).toMatchObject([{ udiCarrier: [{ carrierAIDC: Buffer.from(scanned).toString('base64') }] }]);
    expect(factsOfProcedure(built, inEnglish, () => CEMENT).procedure).toMatchObject({ devices: [{ id: CEMENT, udi: scanned }] });
  });

  it('has what else is known of a device, and takes it up again', () => {
    const known = { serial: 'S1', madeOn: '2025-12-01', expires: '2028-06', udi: '=/A9999XYZ100T0944=A99971312345600' };
    const current = acted(everything, { type: 'device', id: CEMENT, change: known });
    const { procedure: built } = resourcesOf(current);
    expect(errorsOf(current)).toEqual([]);
    expect(built?.contained).toMatchObject([
      {
        serialNumber: 'S1',
        manufactureDate: '2025-12-01',
        expirationDate: '2028-06',
        distinctIdentifier: 'A99971312345600',
        udiCarrier: [{ deviceIdentifier: 'A9999XYZ100T0944', issuer: 'http://hl7.org/fhir/NamingSystem/iccbba-other-di' }],
      },
    ]);
    expect(factsOfProcedure(built, inEnglish, () => CEMENT).procedure).toMatchObject({ devices: [known] });
    const line = recordSummary(current, inEnglish).flatMap(({ lines }) => lines.filter(({ value }) => value.startsWith('Bone cement')))[0];
    expect(line?.value).toBe(`Bone cement; UDI ${known.udi}; lot LOT-7731; serial number S1; expires June 2028`);
  });

  it('has each dose in the unit of the profile', () => {
    const [dose] = extensionsOf(resourcesOf(everything).procedure, 'radiation-dose');
    expect(dose?.extension?.map(({ url, valueQuantity }) => [url, valueQuantity?.value, valueQuantity?.code])).toEqual([
      ['fluoroscopyTime', 6.4, 'min'],
      ['referenceAirKerma', 310, 'mGy'],
      ['doseAreaProduct', 42.5, 'Gy.cm2'],
      ['doseLengthProduct', 120, 'mGy.cm'],
    ]);
  });

  it('says from which reports the dose came, with what each states, and reads them back', () => {
    const report = (id: string, device: string, referenceAirKermaMGy: number) => ({
      ...{ id, uid: `1.2.${id.length}.${device.length}`, studyDate: '2026-11-22', device, fluoroscopyTimeMin: undefined },
      ...{ referenceAirKermaMGy, doseAreaProductGyCm2: undefined, doseLengthProductMGyCm: undefined },
    });
    const doseReports = [report(CEMENT, 'Frontal', 310), report(CEMENT, 'Lateral plane', 120)];
    const current = acted(everything, procedure({ doseReports }));
    const { procedure: built } = resourcesOf(current);
    expect(
      extensionsOf(built, 'dose-report').map(({ extension }) =>
        extension?.map(part => part.valueString ?? part.valueDate ?? part.valueQuantity?.value),
      ),
    ).toEqual([
      [doseReports[0]?.uid, 'Frontal', '2026-11-22', 310],
      [doseReports[1]?.uid, 'Lateral plane', '2026-11-22', 120],
    ]);
    expect(errorsOf(current)).toEqual([]);
    expect(factsOfProcedure(built, inEnglish, () => CEMENT).procedure).toMatchObject({
      doseReports: doseReports.map(row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))),
    });
    const lines = recordSummary(current, inEnglish).flatMap(section => section.lines.map(({ value }) => value));
    expect(lines).toContain('Frontal, 22 November 2026: 310 mGy');
  });

  it('never writes an amount that is negative or no number', () => {
    const broken = acted(
      everything,
      { type: 'perform-level', level: 'L1', change: { cementVolumeMl: -4.5 } },
      procedure({ dose: { ...NO_DOSE, fluoroscopyTimeMin: Number.NaN, referenceAirKermaMGy: -1 } }),
    );
    const { procedure: built } = resourcesOf(broken);
    expect(extensionsOf(built, 'radiation-dose')).toEqual([]);
    expect(extensionsOf(built, 'augmented-level')[0]?.extension?.map(({ url }) => url)).not.toContain('cementVolume');
    expect(errorsOf(broken)).toEqual([]);
  });

  it('says whether images were archived, and nothing where nobody said', () => {
    const archived = (imagesArchived: boolean | undefined) =>
      extensionsOf(resourcesOf(acted(everything, procedure({ imagesArchived }))).procedure, 'images-archived').map(
        ({ valueBoolean }) => valueBoolean,
      );
    expect([archived(true), archived(false), archived(undefined)]).toEqual([[true], [false], []]);
  });

  it('has the Universal Protocol and how the level was counted', () => {
    const { procedure: built } = resourcesOf(everything);
    expect(extensionsOf(built, 'universal-protocol')[0]?.extension).toMatchObject([
      { url: 'verification', valueBoolean: true },
      { url: 'marking', valueCodeableConcept: { coding: [{ code: 'imaging' }] } },
      { url: 'timeOut', valueDateTime: '2026-11-22T10:01:00+01:00' },
    ]);
    expect(extensionsOf(built, 'augmented-level')[0]?.extension).toContainEqual({
      url: 'counting',
      valueCodeableConcept: {
        coding: [{ system: 'https://vertaug.example/fhir/CodeSystem/level-counting', code: 'from-sacrum' }],
        text: 'Up from the sacrum: L5 is half sacral',
      },
    });
  });

  it('says all of it in words, each with its field', () => {
    const lines = recordSummary(everything, inEnglish)
      .filter(({ key }) => key === 'procedure')
      .flatMap(section => section.lines);
    const found = Object.fromEntries(lines.map(({ field, value }) => [field, value]));
    expect(found).toMatchObject({
      'procedure.universalProtocol.verified': 'patient, procedure and level verified',
      'procedure.universalProtocol.marking': 'Level confirmed on imaging',
      'procedure.universalProtocol.timeOutAt': '22 November 2026, 10:01 (UTC+01:00)',
      [`procedure.devices.${CEMENT}.description`]: `Bone cement; UDI ${UDI}; lot LOT-7731`,
      'procedure.dose.fluoroscopyTimeMin': '6.4 min',
      'procedure.dose.doseAreaProductGyCm2': '42.5 Gy·cm²',
      'procedure.imagesArchived': 'not archived',
    });
    expect(lines.some(({ value }) => value.includes('Up from the sacrum (L5 is half sacral)'))).toBe(true);
  });

  it('leads from every part of the session to its field', () => {
    const origins = buildRecord(everything, NO_POLICY).entries.find(({ key }) => key === 'procedure')?.origins ?? [];
    expect(origins).toEqual(
      expect.arrayContaining([
        { expression: 'Procedure.contained[0].udiCarrier', field: `procedure.devices.${CEMENT}.udi` },
        { expression: 'Procedure.contained[0].lotNumber', field: `procedure.devices.${CEMENT}.lot` },
      ]),
    );
    for (const field of ['procedure.dose.doseAreaProductGyCm2', 'procedure.imagesArchived', 'procedure.universalProtocol.timeOutAt']) {
      expect(origins.map(origin => origin.field)).toContain(field);
    }
  });
});

describe('what nobody knows', () => {
  const untimed = procedure({ performedStart: undefined, performedEnd: undefined, performedUnknown: 'asked-unknown' });

  it('can be sent with its reason: when the procedure was', () => {
    const unknown = acted(wholeCase(), untimed);
    expect(resourcesOf(unknown).procedure).toMatchObject({ _performedDateTime: { extension: reason('asked-unknown') } });
    expect(errorsOf(unknown)).toEqual([]);
    expect(completeness(unknown).procedure.lacking).toEqual([]);
  });

  it('can be sent with its reason: why it was stopped', () => {
    const unknown = acted(wholeCase(), procedure({ status: 'stopped', statusReasonUnknown: 'temp-unknown' }));
    expect(resourcesOf(unknown).procedure).toMatchObject({ statusReason: { extension: reason('temp-unknown') } });
    expect(errorsOf(unknown)).toEqual([]);
    expect(completeness(unknown).procedure.lacking).toEqual([]);
  });

  it('can be sent with its reason: when a complication was, and of which grade', () => {
    const unknown = acted(
      wholeCase(),
      complication({ occurredAt: undefined, occurredUnknown: 'not-asked', grade: undefined, gradeUnknown: 'temp-unknown' }),
    );
    const { event } = resourcesOf(unknown);
    expect(event).toMatchObject({ _date: { extension: reason('not-asked') } });
    expect(event).not.toHaveProperty('severity');
    expect(extensionsOf(event, 'severity-grade')).toMatchObject([
      { valueCodeableConcept: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'temp-unknown' }] } },
    ]);
    expect(errorsOf(unknown)).toEqual([]);
    expect(completeness(unknown).procedure.lacking).toEqual([]);
  });

  it('gives way to what is known', () => {
    const known = acted(
      wholeCase(),
      procedure({ performedUnknown: 'asked-unknown' }),
      complication({ occurredUnknown: 'not-asked', gradeUnknown: 'not-asked' }),
    );
    expect(resourcesOf(known)).toEqual(resourcesOf(wholeCase()));
  });

  it('is said in words', () => {
    const lines = recordSummary(acted(wholeCase(), untimed, complication({ grade: undefined, gradeUnknown: 'not-asked' })), inEnglish);
    const values = lines.flatMap(section => section.lines.map(({ label, value }) => `${label}: ${value}`));
    expect(values).toContain('When: not known (asked, and not known)');
    expect(values).toContain('Severity, SIR 2017: not known (nobody asked)');
  });

  it('does not keep a death from being severe', () => {
    const fatal = acted(wholeCase(), complication({ grade: undefined, gradeUnknown: 'asked-unknown', outcome: 'fatal' }));
    expect(resourcesOf(fatal).event?.severity?.coding?.[0]?.code).toBe('severe');
    expect(errorsOf(fatal)).toEqual([]);
  });
});
