import { decide } from '../../assessment/assess/decide.ts';
import type { CriterionFinding } from '../../assessment/assess/findings.ts';
import type { Case } from '../../assessment/case/case.ts';
import { lastEntryAt } from '../../assessment/case/last-entry.ts';
import type { Words } from '../../words/words.ts';
import { spoken } from '../base/spoken.ts';
import { type NoteSection, noteBody, noteText } from './note.ts';

/**
 * What came of the assessment, for whoever sent the patient: what was decided and why in the clinician's own words, and what the answers say.
 * It says what was done and matched, never what should be.
 */
export function referrerSections(current: Case, words: Words): readonly NoteSection[] {
  const say = words.examination.referrer;
  const { authorUnnamed, writtenBy } = words.clinicalNote;
  const { outcome, outcomeUntil, outcomeNote, referredBy } = current.assessment;
  const { matched, present } = decide(current);
  const pain = current.answers['CARE-PRE-6']?.value;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [say.to, spoken(referredBy)],
    [say.about, outcome && say.said[outcome]],
    [say.until, outcome === 'deferred' && outcomeUntil ? words.record.moment(outcomeUntil) : undefined],
    [say.why, spoken(outcomeNote)],
    [say.levels, words.record.inWords(current.levels.map(({ level }) => words.codes.level[level]))],
    [say.found, named(matched, words)],
    [say.present, named(present, words)],
    [say.pain, typeof pain === 'number' ? String(pain) : undefined],
    [say.from, writtenBy(spoken(current.clinician.name ?? '') || authorUnnamed, decidedAt(current))],
  ];
  return [{ title: say.heading, lines: lines.flatMap(([label, value]) => (value ? [{ label, value }] : [])) }];
}

/** When the outcome was said; without one, when something was last entered. */
const decidedAt = (current: Case) => current.enteredBy['assess.outcome']?.at ?? lastEntryAt(current);

export function referrerNote(current: Case, words: Words): string {
  return noteText(words.examination.referrer.title, current, noteBody(referrerSections(current, words), words), words);
}

function named(found: readonly CriterionFinding[], words: Words): string {
  return words.record.inWords(
    found.map(({ criterion, level }) => {
      const what = words.parameter.criteria[criterion];
      return level ? words.record.procedure.atLevel(what, words.codes.level[level]) : what;
    }),
  );
}
