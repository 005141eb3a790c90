import type { Case, FollowUpVisit } from '../../assessment/case/case.ts';
import { latestFirst } from '../../assessment/follow-up/new-visit.ts';
import { pendingPathology } from '../../assessment/follow-up/pathology.ts';
import { type Comparison, compareMeasures } from '../../assessment/follow-up/success.ts';
import { followUpWordsIn } from '../../words/later/follow-up-words.ts';
import { betweenParts } from '../../words/list-format.ts';
import type { Words } from '../../words/words.ts';
import { asRecorded } from '../base/as-recorded.ts';
import { scoreInWords } from '../base/examination-lines.ts';
import { spoken } from '../base/spoken.ts';
import { complicationInShort } from '../complications/complication-in-short.ts';
import { performedInWords } from '../procedure/procedure-lines.ts';
import { comparisonInWords, measureInWords } from './comparison-in-words.ts';
import { type NoteSection, noteBody, noteText } from './note.ts';

type Line = NoteSection['lines'][number];

/** What was heard of the patient since the procedure, as it was recorded: nothing that the chart only suggests, and nothing of a department's review. */
export function followUpSections(whole: Case, comparisons: readonly Comparison[], words: Words): readonly NoteSection[] {
  const current = asRecorded(whole);
  const say = followUpWordsIn(words.language);
  const performed = performedInWords(current, words);
  const levels = words.record.inWords(current.procedure.levels.map(({ level }) => words.codes.level[level]));
  const sections: readonly NoteSection[] = [
    {
      title: words.record.title.procedure,
      lines:
        performed === undefined
          ? []
          : [
              { label: words.record.procedure.performed, value: performed },
              ...(levels === '' ? [] : [{ label: words.record.consent.levels, value: levels }]),
            ],
    },
    visitsSection(current, words),
    scoresSection(current, words),
    {
      title: say.success.heading,
      lines: comparisons.map(comparison => ({
        label: measureInWords(comparison.measure, words, say.success),
        value: comparison.paired
          ? comparisonInWords(comparison, words, say.success).join(betweenParts(words))
          : say.success.lacking[comparison.lacking],
      })),
    },
    {
      title: say.note.complications,
      lines: current.complications.flatMap((complication): Line[] => {
        const { kind } = complication;
        const value = complicationInShort(complication, current, words) || say.note.noMore;
        return kind ? [{ label: words.codes.complication[kind], value }] : [];
      }),
    },
    ...boneAndClosing(current, words),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/**
 * The same within the note of the whole record, which says of procedure and complications elsewhere.
 * What lies between before and since is said, and not weighed: from which change it matters is the site's number, and the note would be another one
 * with each number.
 */
export function followedUpSections(current: Case, words: Words): readonly NoteSection[] {
  const say = followUpWordsIn(words.language);
  const paired = compareMeasures(current, NO_NUMBERS).flatMap(comparison => (comparison.paired ? [comparison] : []));
  const sections: readonly NoteSection[] = [
    visitsSection(current, words),
    scoresSection(current, words),
    {
      title: say.success.heading,
      lines: paired.map(comparison => ({
        label: measureInWords(comparison.measure, words, say.success),
        value: comparisonInWords(comparison, words, say.success, 'unweighed').join(betweenParts(words)),
      })),
    },
    ...boneAndClosing(current, words),
  ];
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title: words.record.line(say.note.short, title), lines }));
}

const NO_NUMBERS = {
  pain: undefined,
  oswestry: undefined,
  rolandMorris: undefined,
  eq5d: undefined,
  promisPhysicalFunction: undefined,
  percentOfBaseline: undefined,
} as const;

export function followUpNote(current: Case, comparisons: readonly Comparison[], words: Words): string {
  const { title } = followUpWordsIn(words.language).note;
  return noteText(title, current, noteBody(followUpSections(current, comparisons, words), words), words);
}

function visitsSection({ followUp }: Case, words: Words): NoteSection {
  return {
    title: words.facts['follow-up'].visits,
    lines: latestFirst(followUp.visits).map((visit, index) => visitLine(visit, index, words)),
  };
}

function scoresSection({ followUp }: Case, words: Words): NoteSection {
  const title = words.facts['follow-up'].scores;
  const lines = followUp.scores.flatMap(row => {
    const value = scoreInWords(row, words);
    return value === undefined ? [] : [{ label: words.facts['follow-up']['scores.score'], value }];
  });
  return { title, lines };
}

function boneAndClosing(current: Case, words: Words): readonly NoteSection[] {
  const say = followUpWordsIn(words.language);
  return [
    { title: words.facts['follow-up'].pathology, lines: pathologyLines(current, words) },
    { title: say.boneHealth.heading, lines: boneLines(current, words) },
    { title: say.note.closed, lines: closingLines(current, words) },
  ];
}

function visitLine({ at, manner, by, pain, note }: FollowUpVisit, index: number, words: Words): Line {
  const say = followUpWordsIn(words.language).visits;
  const told = [
    manner && words.codes.contactManner[manner],
    pain === undefined ? undefined : say.painThen(pain),
    spoken(by),
    spoken(note),
  ].filter(Boolean);
  return {
    label: at === undefined ? say.nth(index + 1, undefined) : words.record.moment(at),
    value: told.join(betweenParts(words)) || followUpWordsIn(words.language).note.noMore,
  };
}

/** What came of each biopsy; of one whose result nobody has recorded, that it is pending. */
function pathologyLines(current: Case, words: Words): readonly Line[] {
  const { codes, record, facts } = words;
  const say = followUpWordsIn(words.language).pathology;
  const known = current.followUp.pathology.map(({ level, result, at }) => ({
    label: level === undefined ? say.noLevel : codes.level[level],
    value: [at && say.reported(record.moment(at)), spoken(result) || say.noResult].filter(Boolean).join(betweenParts(words)),
  }));
  const said = new Set(current.followUp.pathology.map(({ level }) => level));
  const pending = pendingPathology(current).flatMap((level): Line[] => {
    const sentTo = spoken(current.procedure.levels.find(row => row.level === level)?.biopsySentTo ?? '');
    const value = [facts.procedure['levels.biopsy'], sentTo && say.sentTo(sentTo), say.noResult].filter(Boolean).join(betweenParts(words));
    return said.has(level) ? [] : [{ label: codes.level[level], value }];
  });
  return [...known, ...pending];
}

function boneLines({ followUp }: Case, words: Words): readonly Line[] {
  return (['densitometry', 'osteoporosisReferral'] as const).flatMap(name => {
    const step = followUp[name];
    const value = [step && words.codes.boneHealthStep[step], spoken(followUp[`${name}Note`])].filter(Boolean).join(', ');
    return value === '' ? [] : [{ label: words.facts['follow-up'][name], value }];
  });
}

function closingLines({ followUp: { closedAt, closedBy, closedBecause } }: Case, words: Words): readonly Line[] {
  if (closedAt === undefined) return [];
  const because = closedBecause && words.codes.caseClosingReason[closedBecause];
  const value = [because, words.record.moment(closedAt), spoken(closedBy)].filter(Boolean).join(', ');
  return [{ label: words.facts['follow-up'].closedBecause, value }];
}
