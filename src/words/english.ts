import { appWords } from './en/app.ts';
import { bleedingWords } from './en/bleeding.ts';
import { chartWords } from './en/chart.ts';
import { clinicalNoteWords } from './en/clinical-note.ts';
import { codeWords } from './en/codes.ts';
import { consentWords } from './en/consent.ts';
import { dayWords } from './en/day.ts';
import { endOfCaseWords } from './en/end-of-case.ts';
import { examinationWords } from './en/examination.ts';
import { factWords } from './en/facts.ts';
import { parameterWords } from './en/parameter.ts';
import { printingWords } from './en/printing.ts';
import { provenanceWords } from './en/provenance.ts';
import { recordWords } from './en/record.ts';
import { firstEnglish } from './first-english.ts';

/** Everything that is said to a person, in English. */
export const english = {
  ...firstEnglish,
  app: appWords,
  bleeding: bleedingWords,
  chart: chartWords,
  clinicalNote: clinicalNoteWords,
  codes: codeWords,
  consent: consentWords,
  day: dayWords,
  endOfCase: endOfCaseWords,
  examination: examinationWords,
  facts: factWords,
  parameter: parameterWords,
  printing: printingWords,
  provenance: provenanceWords,
  record: recordWords,
} as const;
