import type { Catalogue, Translation } from '../words.ts';
import { appWords } from './app.ts';
import { assessmentWords } from './assessment.ts';
import { bleedingWords } from './bleeding.ts';
import { chartWords } from './chart.ts';
import { clinicalNoteWords } from './clinical-note.ts';
import { codeWords } from './codes.ts';
import { consentWords } from './consent.ts';
import { dayWords } from './day.ts';
import { deceasedWords } from './deceased.ts';
import { doubtWords } from './doubts.ts';
import { endOfCaseWords } from './end-of-case.ts';
import { examinationWords } from './examination.ts';
import { factWords } from './facts.ts';
import { hardFactsWords } from './hard-facts.ts';
import { launchNoteWords } from './launch-notes.ts';
import { parameterWords } from './parameter.ts';
import { printingWords } from './printing.ts';
import { provenanceWords } from './provenance.ts';
import { recordWords } from './record.ts';
import { removalWords } from './removal.ts';
import { spineWords } from './spine.ts';
import { unreadableWords } from './unreadable.ts';

/** Everything that is said to a person, in the French of Canada. */
export const french: Translation<Catalogue> = {
  app: appWords,
  assessment: assessmentWords,
  bleeding: bleedingWords,
  chart: chartWords,
  clinicalNote: clinicalNoteWords,
  codes: codeWords,
  consent: consentWords,
  day: dayWords,
  deceased: deceasedWords,
  doubts: doubtWords,
  endOfCase: endOfCaseWords,
  examination: examinationWords,
  facts: factWords,
  hardFacts: hardFactsWords,
  launch: launchNoteWords,
  parameter: parameterWords,
  printing: printingWords,
  provenance: provenanceWords,
  record: recordWords,
  removal: removalWords,
  spine: spineWords,
  unreadable: unreadableWords,
};
