import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../../../src/assessment/dose-report/dose-report.ts';
import { readDoseReport } from '../../../../src/assessment/dose-report/read-dose-report.ts';
import { dicomFile, EXPLICIT, IMPLICIT } from '../../../builders/dicom.ts';
import { container, doseReportFile, num, PROJECTION, type ReportedBy } from '../../../builders/dose-report-file.ts';

const report = (...args: Parameters<typeof doseReportFile>) => {
  const reading = readDoseReport(doseReportFile(...args));
  if (reading.kind !== 'report') throw new Error(JSON.stringify(reading));
  return reading.report;
};
const problem = (bytes: Uint8Array) => {
  const reading = readDoseReport(bytes);
  return reading.kind === 'problem' ? reading.problem : undefined;
};
const totals = (...content: Parameters<typeof container>[1][]) => report([container('113702', ...content)]).readings;

const FORMS: readonly ReportedBy[] = [
  { syntax: EXPLICIT },
  { syntax: EXPLICIT, open: true },
  { syntax: IMPLICIT },
  { syntax: IMPLICIT, open: true },
];

describe('a dose report of a modality', () => {
  it.each(FORMS)('gives its totals in the units that are recorded, and not those of one run: %o', form => {
    expect(report(PROJECTION, form)).toEqual({
      uid: '1.2.826.0.1.3680043.10.99.1',
      patient: { names: ['Osei^Margaret'], birthDate: '1951-03-14', id: '00481726' },
      studyDate: '2026-11-22',
      device: 'Invented Imaging C-arm 1',
      readings: [
        { name: 'fluoroscopyTimeMin', written: ['384 s'], value: 6.4, refused: undefined },
        { name: 'referenceAirKermaMGy', written: ['0.31 Gy'], value: 310, refused: undefined },
        { name: 'doseAreaProductGyCm2', written: ['0.00425 Gy.m2'], value: 42.5, refused: undefined },
      ],
    });
  });

  it('gives the dose-length product of a CT', () => {
    const ct = [
      container('113811', num('113812', '3', '{events}'), num('113813', '412.7', 'mGy.cm')),
      container('113819', num('113838', '200', 'mGy.cm')),
    ];
    expect(report(ct).readings).toEqual([{ name: 'doseLengthProductMGyCm', written: ['412.7 mGy.cm'], value: 412.7, refused: undefined }]);
  });

  it('adds the planes of a machine with two', () => {
    const planes = [container('113702', num('113725', '0.2', 'Gy')), container('113702', num('113725', '0.1', 'Gy'))];
    expect(report(planes).readings).toMatchObject([{ written: ['0.2 Gy', '0.1 Gy'], value: 300 }]);
  });

  it.each([
    ['113722', '425', 'uGy.m2', 4.25],
    ['113722', '4250', 'cGy.cm2', 42.5],
    ['113722', '425', 'dGy.cm2', 42.5],
    ['113725', '310', 'mGy', 310],
    ['113730', '6.4', 'min', 6.4],
    ['113722', '4.25E-3', 'Gy.m2', 42.5],
  ])('reads the unit of %s from the file: %s %s', (concept, value, unit, expected) => {
    expect(totals(num(concept, value, unit))).toMatchObject([{ value: expected, refused: undefined }]);
  });

  it.each([
    ['a unit that is not known', num('113725', '310', 'rad')],
    ['a unit of another kind', num('113725', '310', 'Gy.m2')],
    ['a unit of another system', num('113725', '310', 'Gy', '99LOCAL')],
    ['no number', num('113725', 'n/a', 'Gy')],
  ])('shows and does not propose what has %s', (_, item) => {
    expect(totals(item)).toMatchObject([{ value: undefined, refused: 'unit' }]);
  });

  it('shows and does not propose a dose beyond any machine', () => {
    expect(totals(num('113725', '3105', 'Gy'))).toMatchObject([{ value: 3_105_000, refused: 'implausible' }]);
    expect(totals(num('113730', '38412', 's'))).toMatchObject([{ refused: 'implausible' }]);
    expect(totals(num('113730', '0', 's'))).toMatchObject([{ value: 0, refused: undefined }]);
  });

  it('shows and does not propose a kerma and a product that no beam can have together', () => {
    const cut = totals(num('113725', '0.31', 'Gy'), num('113722', '0.12', 'Gy.m2'), num('113730', '384', 's'));
    const beyond = totals(num('113725', '310.5', 'Gy'), num('113722', '0.00425', 'Gy.m2'));
    expect(beyond.map(({ refused }) => refused)).toEqual(['implausible', undefined]);
    expect(cut.map(({ name, refused }) => [name, refused])).toEqual([
      ['fluoroscopyTimeMin', undefined],
      ['referenceAirKermaMGy', 'apart'],
      ['doseAreaProductGyCm2', 'apart'],
    ]);
  });

  it('reads a name in the alphabets of its character set', () => {
    const latin2 = Uint8Array.from([0x47, 0xb1, 0x73, 0x69, 0x6f, 0x72, 0x65, 0x6b, 0x5e, 0x4d]);
    const named = report(PROJECTION, { more: { '00080005': ['CS', 'ISO_IR 101'], '00100010': ['PN', latin2] } });
    expect(named.patient.names).toEqual(['Gąsiorek^M']);
    const utf8 = report(PROJECTION, { name: 'Yamada^Tarou=山田^太郎', more: { '00080005': ['CS', 'ISO_IR 192'] } });
    expect(utf8.patient.names).toEqual(['Yamada^Tarou', '山田^太郎']);
    expect(report(PROJECTION, { more: { '00080005': ['CS', 'ISO_IR 999'] } }).patient.names).toEqual([]);
  });
});

describe('a file that gives no dose', () => {
  it.each([
    ['is no DICOM', new TextEncoder().encode('%PDF-1.7 and so on'), { kind: 'not-dicom' }],
    ['is empty', new Uint8Array(), { kind: 'not-dicom' }],
    ['is larger than a report can be', new Uint8Array(MOST_BYTES + 1), { kind: 'too-large' }],
    ['is an image', dicomFile({ '00080060': ['CS', 'XA'], '7FE00010': ['OW', new Uint8Array(16)] }), { kind: 'no-report' }],
    ['is another report', doseReportFile(PROJECTION, { title: '126000' }), { kind: 'other-report', about: 'X-Ray Radiation Dose Report' }],
    ['has no totals', doseReportFile([container('113706', num('113738', '0.01', 'Gy'))]), { kind: 'no-dose' }],
    [
      'is compressed',
      doseReportFile(PROJECTION, { syntax: '1.2.840.10008.1.2.1.99' }),
      { kind: 'compressed', syntax: '1.2.840.10008.1.2.1.99' },
    ],
  ])('%s: that is said', (_, bytes, expected) => {
    expect(problem(bytes)).toEqual(expected);
  });

  it.each(FORMS)('is never taken for a whole one, wherever it was cut short: %o', form => {
    const whole = doseReportFile(PROJECTION, form);
    const readings = Array.from({ length: whole.length - 132 }, (_, at) => readDoseReport(whole.slice(0, 132 + at)));
    expect(readings.some(reading => reading.kind === 'problem' && reading.problem.kind === 'cut-short')).toBe(true);
    // Of a mark that ends the last sequence nothing is read.
    for (const reading of readings) if (reading.kind === 'report') expect(reading).toEqual(readDoseReport(whole));
    expect(readings.slice(0, -8).filter(({ kind }) => kind === 'report')).toEqual([]);
  });

  it.each(FORMS)('is not taken for a whole one where it ends within what follows the content: %o', form => {
    const whole = doseReportFile(PROJECTION, { ...form, more: { FFFCFFFC: ['OB', new Uint8Array(20)] } });
    expect(problem(whole)).toBeUndefined();
    expect(problem(whole.slice(0, -3))).toEqual({ kind: 'cut-short' });
  });

  it('is said to be none, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat({ max: 600 }), (noise, at) => {
        const bytes = doseReportFile();
        bytes.set(noise.slice(0, bytes.length - 132 - at), 132 + at);
        expect(['report', 'problem']).toContain(readDoseReport(bytes).kind);
      }),
    );
  });
});
