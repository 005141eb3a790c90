import { assessmentWords } from './en/assessment.ts';
import { bleedingState } from './en/bleeding-state.ts';
import { chartLineWords } from './en/chart-lines.ts';
import { consentCoverageWords } from './en/consent-coverage.ts';
import { dayLine } from './en/day-line.ts';
import { deceasedWords } from './en/deceased.ts';
import { doubtWords } from './en/doubts.ts';
import { firstScreenWords } from './en/first-screen.ts';
import { hardFactsWords } from './en/hard-facts.ts';
import { launchNoteWords } from './en/launch-notes.ts';
import { levelCodeWords } from './en/level-codes.ts';
import { notShownWords } from './en/not-shown.ts';
import { questionWords } from './en/questions.ts';
import { procedureLine, recordLine } from './en/record-line.ts';
import { removalWords } from './en/removal.ts';
import { spineWords } from './en/spine.ts';
import { unreadableWords } from './en/unreadable.ts';

/** What the first screen says, in English: it waits for nothing else. */
export const firstEnglish = {
  app: firstScreenWords,
  assessment: assessmentWords,
  bleeding: { state: bleedingState },
  chart: chartLineWords,
  codes: levelCodeWords,
  consent: { coverage: consentCoverageWords },
  day: dayLine,
  deceased: deceasedWords,
  doubts: doubtWords,
  hardFacts: hardFactsWords,
  launch: launchNoteWords,
  parameter: questionWords,
  provenance: notShownWords,
  record: { ...recordLine, procedure: procedureLine },
  removal: removalWords,
  spine: spineWords,
  unreadable: unreadableWords,
} as const;
