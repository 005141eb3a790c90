import type { Case } from '../../../assessment/case/case.ts';
import type { ScheduledContact } from '../../../assessment/follow-up/schedule.ts';
import type { ReportWords } from '../../../words/later/report-words.ts';
import { reportWordsIn } from '../../../words/later/report-words.ts';
import type { Words } from '../../../words/words.ts';
import { asRecorded } from '../../base/as-recorded.ts';
import { confirmedLines } from '../../base/confirmed-lines.ts';
import { hardFactLines } from '../../base/hard-fact-lines.ts';
import { spoken } from '../../base/spoken.ts';
import { type NoteSection, noteBody, noteText } from '../note.ts';
import { complicationElements, conditionElements, findingElements, planElements } from './after.ts';
import { consentElements, indicationElements, preparationElements, procedureElements } from './before.ts';
import { deviceElements, givenElements, radiationElements, sedationElements, specimenElements, techniqueElements } from './during.ts';
import { type Elements, lackingInWords, whereSaid } from './elements.ts';

export interface ReportSection extends Elements {
  readonly key: keyof ReportWords['sections'];
  readonly title: string;
}

/**
 * What the formal report of the session is dictated from (section V of the practice parameter): what was recorded, under headings in the order in
 * which it is dictated, and beside it what was not recorded, by name. Section V leaves the elements to a parameter of their own, which is
 * dictated by and not quoted here. Nothing is added to what was recorded, and nothing is judged. `contacts`: when the patient is asked again.
 */
export function reportElements(whole: Case, words: Words, contacts: readonly ScheduledContact[] = []): readonly ReportSection[] {
  const current = asRecorded(whole);
  const { sections: titles } = reportWordsIn(words.language);
  return PARTS.flatMap(({ key, of, ofNotDone = false }) => {
    if (current.procedure.status === 'not-done' && !ofNotDone) return [];
    const elements = of(current, words, contacts);
    return elements.lines.length + elements.lacking.length > 0 ? [{ key, title: titles[key], ...elements }] : [];
  });
}

interface Part {
  readonly key: ReportSection['key'];
  /** It says something also of what was not done. */
  readonly ofNotDone?: boolean;
  of(current: Case, words: Words, contacts: readonly ScheduledContact[]): Elements;
}

const PARTS: readonly Part[] = [
  { key: 'procedure', of: procedureElements, ofNotDone: true },
  { key: 'indication', of: indicationElements, ofNotDone: true },
  { key: 'consent', of: consentElements, ofNotDone: true },
  { key: 'preparation', of: preparationElements },
  { key: 'sedation', of: sedationElements },
  { key: 'technique', of: techniqueElements },
  { key: 'devices', of: deviceElements },
  { key: 'specimens', of: specimenElements },
  { key: 'given', of: givenElements },
  { key: 'radiation', of: radiationElements },
  { key: 'findings', of: findingElements },
  { key: 'complications', of: complicationElements },
  { key: 'condition', of: conditionElements },
  { key: 'plan', of: planElements },
  { key: 'further', of: furtherElements, ofNotDone: true },
];

/** The note, numbers that were asked about and said to be right, and what was gone on in spite of. */
function furtherElements(current: Case, words: Words): Elements {
  return whereSaid(
    [words.record.procedure.note, spoken(current.procedure.note), 'procedure.note'],
    ...confirmedLines(current, words),
    // That nobody has given a word for it yet is asked on the screen, and nothing that was recorded.
    ...hardFactLines(current, 'all', words).filter(([, value]) => value !== words.hardFacts.noWordYet),
  );
}

/** The same for paper and text: what was not recorded is the last line of its part. */
export function reportSections(current: Case, words: Words, contacts: readonly ScheduledContact[] = []): readonly NoteSection[] {
  const { notRecorded } = reportWordsIn(words.language);
  return reportElements(current, words, contacts).map(({ title, lines, lacking }) => ({
    title,
    lines: [...lines, ...(lacking.length > 0 ? [{ label: notRecorded, value: lackingInWords(lacking, words) }] : [])],
  }));
}

/** As text, with whose it is. */
export function reportText(current: Case, words: Words, contacts: readonly ScheduledContact[] = []): string {
  const { title, paper } = reportWordsIn(words.language);
  return noteText(title, current, `${paper}\n\n${noteBody(reportSections(current, words, contacts), words)}`, words);
}
