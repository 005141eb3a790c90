import { listFormat } from '../list-format.ts';

const inWords = (items: readonly string[]) => listFormat('en-GB').format(items);

/** What stands on paper and in notes, and on the buttons that bring it there. */
export const printingWords = {
  print: 'Print',
  printOf: (document: string) => `Print: ${document}`,
  printed: (moment: string) => `Printed ${moment}`,
  copy: 'Copy as text',
  copyOf: (document: string) => `Copy as text: ${document}`,
  save: 'Save as a file',
  saveOf: (document: string) => `Save as a file: ${document}`,
  copied: 'It is on the clipboard. It holds patient data.',
  notCopied: 'The browser does not let this page use the clipboard. Save it as a file instead.',
  /** The EHR that a receipt is of. */
  receiver: 'EHR',
  notSent: 'Not sent by itself: copy, print or save it.',
  operativeNote: {
    text: 'Text of the note',
    around: (patient: string, foot: string) => `Above it always stands: ${patient}. Below it, in text: ${foot}.`,
    asRecorded: 'As recorded: what changes under Procedure changes here.',
    edited: 'Edited. What changes under Procedure does not change it.',
    restore: 'Back to what is recorded',
    bringBack: 'Bring my text back',
    changed: (lines: readonly string[]) =>
      lines.length === 0
        ? 'Since you edited this note, something was taken out of the record.'
        : `Since you edited this note, the record has changed. New in it: ${inWords(lines.map(line => `“${line}”`))}.`,
    addLines: 'Add that below my text',
    keep: 'Keep my text as it is',
  },
  assessment: {
    title: 'Pre-procedure note: vertebral augmentation',
    heading: 'Pre-procedure note',
    hint: 'What was answered under Assess and Plan, with the evidence that stood beside it.',
    stands: 'Where the answers stand',
    matches: 'The answers match',
    matchesNone: 'no indication of the practice parameter yet',
    against: 'Present against it',
    wholePatient: 'Whole patient',
    plan: 'Plan',
    counted: 'Level counted',
    notCounted: 'not confirmed yet',
    chart: 'In the chart',
    notAnswered: 'Not answered',
    askAgain: (day: string) => `answered ${day}, to be asked again`,
    score: (score: number) => `${score} of 10`,
    lastDose: (drug: string) => `Last dose of ${drug}`,
    lastDoseUnknown: 'asked, not known',
    written: 'Written',
    by: 'By',
  },
} as const;
