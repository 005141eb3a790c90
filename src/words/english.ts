import { appWords } from './en/app.ts';
import { assessmentWords } from './en/assessment.ts';
import { bleedingWords } from './en/bleeding.ts';
import { chartWords } from './en/chart.ts';
import { clinicalNoteWords } from './en/clinical-note.ts';
import { codeWords } from './en/codes.ts';
import { consentWords } from './en/consent.ts';
import { dayWords } from './en/day.ts';
import { deceasedWords } from './en/deceased.ts';
import { doubtWords } from './en/doubts.ts';
import { endOfCaseWords } from './en/end-of-case.ts';
import { factWords } from './en/facts.ts';
import { hardFactsWords } from './en/hard-facts.ts';
import { launchWords } from './en/launch.ts';
import { parameterWords } from './en/parameter.ts';
import { printingWords } from './en/printing.ts';
import { provenanceWords } from './en/provenance.ts';
import { recordWords } from './en/record.ts';
import { removalWords } from './en/removal.ts';
import { spineWords } from './en/spine.ts';
import { unreadableWords } from './en/unreadable.ts';

/** Everything that is said to a person, in English. */
export const english = {
  app: appWords,
  assessment: assessmentWords,
  bleeding: bleedingWords,
  chart: chartWords,
  clinicalNote: clinicalNoteWords,
  codes: codeWords,
  consent: consentWords,
  deceased: deceasedWords,
  day: dayWords,
  doubts: doubtWords,
  endOfCase: endOfCaseWords,
  facts: factWords,
  hardFacts: hardFactsWords,
  launch: launchWords,
  parameter: parameterWords,
  printing: printingWords,
  provenance: provenanceWords,
  record: recordWords,
  removal: removalWords,
  spine: spineWords,
  unreadable: unreadableWords,
} as const;
