import type { Case, FollowUpVisit } from '../../assessment/case/case.ts';
import { latestFirst } from '../../assessment/follow-up/new-visit.ts';
import type { Comparison } from '../../assessment/follow-up/success.ts';
import { followUpWordsIn } from '../../words/later/follow-up-words.ts';
import type { Words } from '../../words/words.ts';
import { spoken } from '../base/spoken.ts';
import { performedInWords } from '../procedure/procedure-lines.ts';
import { comparisonInWords, measureInWords } from './comparison-in-words.ts';
import { type NoteSection, noteBody, noteText } from './note.ts';

type Line = NoteSection['lines'][number];

/** What was heard of the patient since the procedure, as it was recorded: nothing that the chart only suggests, and nothing of a department's review. */
export function followUpSections(current: Case, comparisons: readonly Comparison[], words: Words): readonly NoteSection[] {
  const say = followUpWordsIn(words.language);
  const { followUp, complications } = current;
  const performed = performedInWords(current, words);
  const levels = words.record.inWords(current.procedure.levels.map(({ level }) => words.codes.level[level]));
  const sections: readonly NoteSection[] = [
    {
      title: words.record.title.procedure,
      lines:
        performed === undefined ? [] : [{ label: words.record.procedure.performed, value: [performed, levels].filter(Boolean).join('; ') }],
    },
    { title: words.facts['follow-up'].visits, lines: latestFirst(followUp.visits).map((visit, index) => visitLine(visit, index, words)) },
    {
      title: say.success.heading,
      lines: comparisons.map(comparison => ({
        label: measureInWords(comparison.measure, words, say.success),
        value: comparison.paired ? comparisonInWords(comparison, words, say.success).join('; ') : say.success.lacking[comparison.lacking],
      })),
    },
    {
      title: say.note.complications,
      lines: complications.flatMap(({ kind, level, occurredAt, description }): Line[] => {
        const value = [level && words.codes.level[level], occurredAt && words.record.moment(occurredAt), spoken(description)];
        return kind ? [{ label: words.codes.complication[kind], value: value.filter(Boolean).join('; ') || say.note.noMore }] : [];
      }),
    },
    { title: say.boneHealth.heading, lines: boneLines(current, words) },
    { title: say.note.closed, lines: closingLines(current, words) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

export function followUpNote(current: Case, comparisons: readonly Comparison[], words: Words): string {
  const { title } = followUpWordsIn(words.language).note;
  return noteText(title, current, noteBody(followUpSections(current, comparisons, words), words), words);
}

function visitLine({ at, manner, by, pain, note }: FollowUpVisit, index: number, words: Words): Line {
  const say = followUpWordsIn(words.language).visits;
  const told = [
    manner && words.codes.contactManner[manner],
    pain === undefined ? undefined : say.painThen(pain),
    spoken(by),
    spoken(note),
  ].filter(Boolean);
  return { label: at === undefined ? say.nth(index + 1, undefined) : words.record.moment(at), value: told.join('; ') };
}

function boneLines({ followUp }: Case, words: Words): readonly Line[] {
  return (['densitometry', 'osteoporosisReferral'] as const).flatMap(name => {
    const step = followUp[name];
    if (step === undefined) return [];
    const value = [words.codes.boneHealthStep[step], spoken(followUp[`${name}Note`])].filter(Boolean).join(', ');
    return [{ label: words.facts['follow-up'][name], value }];
  });
}

function closingLines({ followUp: { closedAt, closedBy, closedBecause } }: Case, words: Words): readonly Line[] {
  if (closedAt === undefined) return [];
  const because = closedBecause && words.codes.caseClosingReason[closedBecause];
  const value = [because, words.record.moment(closedAt), spoken(closedBy)].filter(Boolean).join(', ');
  return [{ label: words.facts['follow-up'].closedBecause, value }];
}
