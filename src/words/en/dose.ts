import { listFormat } from '../list-format.ts';

const inWords = (items: readonly string[]) => listFormat('en-GB').format(items);

/** What is said of the radiation dose, and of the report that it may come from. */
export const doseWords = {
  dose: {
    intro: 'As the machine shows it. What it does not show stays empty.',
    unit: 'Unit',
    pickUnit: 'Unit…',
    units: { 'Gy.cm2': 'Gy·cm²', 'mGy.cm2': 'mGy·cm²', 'cGy.cm2': 'cGy·cm²', 'dGy.cm2': 'dGy·cm²', 'uGy.m2': 'µGy·m²' },
    unitMissing: 'Choose the unit: without it the number is not recorded.',
    recordedAs: (value: number) => `Recorded as ${value} Gy·cm².`,
  },
  doseReport: {
    read: 'Read a dose report…',
    hint: 'The DICOM file that the machine wrote; or drop it here. It is read in this window and sent nowhere.',
    reading: 'The report is being read.',
    notLoaded: 'What reads dose reports could not be loaded: check the connection and try again, or type the dose.',
    /** `file` is its name. */
    problem: {
      'too-large': (file: string) => `${file} is larger than 25 MB: a dose report is not, an image may be. Nothing was taken.`,
      'not-dicom': (file: string) => `${file} is no DICOM file. Nothing was taken.`,
      'no-report': (file: string) => `${file} is a DICOM file without a report, such as an image. Nothing was taken.`,
      'cut-short': (file: string) => `${file} breaks off or is damaged: it cannot be read to its end. Nothing was taken.`,
      'no-dose': (file: string) => `${file} is a dose report, and has no total that can be recorded here. Nothing was taken.`,
      'other-report': (file: string, about: string) =>
        `${file} is a report on something else${about && ` (“${about}”)`}. Nothing was taken.`,
      compressed: (file: string, syntax: string) => `${file} is packed in a way that cannot be read here (${syntax}). Nothing was taken.`,
    },
    other: (file: string, differs: readonly string[]) => `${file} is of another patient: ${inWords(differs)}. Nothing was taken.`,
    differs: {
      name: (reported: string) => `its name is ${reported}`,
      'birth-date': (reported: string) => `its date of birth is ${reported}`,
      'record-number': (reported: string) => `its record number is ${reported}`,
    },
    nobody: (file: string) =>
      `${file} says neither a date of birth nor a record number that could be compared with this patient’s. Nothing was taken.`,
    found: (date: string | undefined, device: string) =>
      [date ? `Dose report of ${date}` : 'Dose report', device].filter(part => part).join(', '),
    samePatient: 'The patient is the one of this case. Nothing is recorded before you take it over.',
    otherDay: (day: string) => `The procedure was on ${day}: is it the report of this session?`,
    inReport: (amount: string, written: readonly string[]) => `${amount} (in the report ${written.join(' + ')})`,
    refused: {
      unit: 'its unit is not known here: not used',
      implausible: 'more or less than any machine gives: not used. Look at the machine itself',
      apart: 'kerma and product do not go together, one has lost its decimal point: not used. Look at the machine itself',
    },
    stands: (amount: string) => `${amount} stands here`,
    same: 'stands here already',
    takeOver: 'Take over',
    takeOverOf: (what: string) => `Take over: ${what}`,
    addToIt: 'Add to it',
    addOf: (what: string) => `Add to what stands here: ${what}`,
    addAll: (count: number) => `Add all ${count}`,
    replaceAll: (count: number) => `All ${count} in place of what stands here`,
    already: 'This very report was taken over already. What of it stands here is not taken twice.',
    besideAnother:
      'A dose stands here. Add this one where both are of this session, as of two planes or two rooms; or take it in its place.',
    laterOfSame:
      'Another report of this machine was taken over. A later one of the same session often includes the earlier: add it only where it does not.',
    inSum: (report: string, parts: readonly string[]) =>
      `In the sum, from ${report.charAt(0).toLowerCase()}${report.slice(1)}: ${inWords(parts)}.`,
    inItsPlace: 'Take over in its place',
    takeAll: (count: number) => `Take over all ${count}`,
    leave: 'Leave it',
    close: 'Close',
    from: (report: string, what: readonly string[]) => `From ${report.charAt(0).toLowerCase()}${report.slice(1)}: ${inWords(what)}.`,
    edited: (what: string, amount: string) => `${what}: the report says ${amount}.`,
  },
} as const;
