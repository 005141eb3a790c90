import { isAnswerKey } from '../../assessment/case/answer-key.ts';
import type { Case } from '../../assessment/case/case.ts';
import {
  type BasisAt,
  decidedBy,
  openCriteria,
  type PayerRules,
  type Weighed,
  type WeighedRules,
  weighRules,
} from '../../assessment/coverage/weigh.ts';
import { stoodBeside } from '../../assessment/day/seen-evidence.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { dayHere } from '../../plain/hours-and-days.ts';
import { levelFindingInWords } from '../../words/level-finding.ts';
import { betweenParts } from '../../words/list-format.ts';
import type { Words } from '../../words/words.ts';
import type { NoteSection } from '../base/note-shape.ts';
import { spoken } from '../base/spoken.ts';
import { techniqueInWords } from '../base/technique-in-words.ts';
import { noteBody, noteText } from '../notes/note.ts';
import {
  basisInWords,
  criterionInWords,
  noteOfRule,
  ruleInWords,
  type Saying,
  sourceInWords,
  subjectInWords,
} from './criterion-in-words.ts';

type Line = NoteSection['lines'][number];

/** One rule on the page, with what documents it, and what it is made of below it. */
export interface PageRule {
  readonly rule: string;
  readonly standing: string;
  /** What it rests on, level by level, each with the evidence that stood beside the answer. */
  readonly bases: readonly string[];
  readonly note: string | undefined;
  readonly parts: readonly PageRule[];
}

/** A payer's rules on the page. */
export interface PageRules {
  readonly title: string;
  readonly lines: readonly Line[];
  /** The rule itself, what is weighed beside it, and what the record is to hold. */
  readonly parts: readonly { readonly title: string; readonly rules: readonly PageRule[] }[];
}

/** What is sent with a prior authorization: what the record documents of a payer's rules, and what not. */
export interface CoveragePage {
  readonly title: string;
  /** What such a page says, and what it does not. */
  readonly remark: string;
  readonly before: readonly NoteSection[];
  readonly payer: PageRules;
  readonly after: readonly NoteSection[];
}

/** `asOf`: today, for ages and for when it was prepared. */
export function coveragePage(rules: PayerRules, current: Case, saying: Saying, asOf: Date): CoveragePage {
  const { words, say } = saying;
  const page = say.page;
  const levels = current.levels.map(({ level, technique, techniqueText }) =>
    [words.codes.level[level], technique && techniqueInWords(technique, techniqueText, words)].filter(Boolean).join(', '),
  );
  const chart = current.levels.flatMap(({ level }) =>
    chartAt(level, current, words, asOf).map(found => ({ label: page.chart, value: words.record.line(words.codes.level[level], found) })),
  );
  const name = current.clinician.name ? spoken(current.clinician.name) : page.nobody;
  return {
    title: page.title,
    remark: page.remarkText,
    before: [{ title: page.session, lines: [{ label: page.levels, value: levels.join(betweenParts(words)) || say.open }, ...chart] }],
    payer: rulesOnPage(weighRules(rules, current), current, saying, asOf),
    after: [
      {
        title: page.prepared,
        lines: [
          { label: page.by, value: name },
          { label: page.on, value: words.record.moment(dayHere(asOf)) },
        ],
      },
    ],
  };
}

/** What the chart says of a level, a sentence each. */
export function chartAt(level: VertebralLevelCode, { chart }: Case, words: Words, asOf: Date): readonly string[] {
  return chart.levelFindings
    .filter(finding => finding.level === level)
    .map(({ what, acuity, evidence }) =>
      [levelFindingInWords({ what, acuity }, words), words.chart.evidenceLine(evidence, asOf)].join(betweenParts(words)),
    );
}

function rulesOnPage(weighed: WeighedRules, current: Case, saying: Saying, asOf: Date): PageRules {
  const { say } = saying;
  const { rules } = weighed;
  const { source, state } = sourceInWords(rules, saying);
  const onPage = (each: Weighed) => ruleOnPage(each, rules, current, saying, asOf);
  const named = (of: readonly Weighed[], name: typeof criterionInWords) =>
    // Several of them have a comma within.
    [...new Set(of.flatMap(({ criterion }) => (criterion ? [name(criterion, rules, saying)] : [])))].join(betweenParts(saying.words));
  const open = openCriteria(weighed.rule);
  const otherwise = decidedBy(weighed.rule, 'otherwise');
  return {
    title: say.rules(rules.payer, rules.number),
    lines: [
      { label: say.page.source, value: source },
      { label: say.page.state, value: state },
      { label: say.whole, value: say.standing[weighed.rule.standing] },
      ...(open.length > 0 ? [{ label: say.page.waits, value: named(open, subjectInWords) }] : []),
      ...(otherwise.length > 0 ? [{ label: say.standing.otherwise, value: named(otherwise, criterionInWords) }] : []),
    ],
    parts: [
      { title: say.whole, rules: [onPage(weighed.rule)] },
      { title: say.weighed, rules: weighed.weighed.map(onPage) },
      { title: say.kept, rules: weighed.kept.map(onPage) },
    ].filter(part => part.rules.length > 0),
  };
}

function ruleOnPage(
  { rule, criterion, standing, bases, parts }: Weighed,
  rules: PayerRules,
  current: Case,
  saying: Saying,
  asOf: Date,
): PageRule {
  return {
    rule: ruleInWords(rule, rules, saying),
    standing: saying.say.standing[standing],
    bases: criterion
      ? bases.map(basis =>
          [basisInWords(basis, criterion, rules, current, saying), ...evidenceOf(basis, current, saying, asOf)].join(
            betweenParts(saying.words),
          ),
        )
      : [],
    note: noteOfRule(rule, saying),
    parts: parts.map(part => ruleOnPage(part, rules, current, saying, asOf)),
  };
}

/** What stood beside the answer on the screen when it was given, and says the same now. */
function evidenceOf({ field }: BasisAt, current: Case, { words }: Saying, asOf: Date): readonly string[] {
  return field !== undefined && isAnswerKey(field) ? stoodBeside(current, field).map(each => words.chart.evidenceLine(each, asOf)) : [];
}

/** The page as text, with whose it is above it. */
export function coverageText(rules: PayerRules, current: Case, saying: Saying, asOf: Date): string {
  const { words } = saying;
  const { title, remark, before, payer, after } = coveragePage(rules, current, saying, asOf);
  const parts = payer.parts.map(part => [part.title, ...part.rules.flatMap(each => linesOfRule(each, 0, words))].join('\n'));
  const body = [remark, noteBody(before, words), noteBody([payer], words), ...parts, noteBody(after, words)];
  return noteText(title, current, body.join('\n\n'), words);
}

function linesOfRule({ rule, standing, bases, note, parts }: PageRule, depth: number, words: Words): readonly string[] {
  const at = '  '.repeat(depth);
  return [
    `${at}- ${words.record.line(rule, standing)}`,
    ...bases.map(each => `${at}    ${each}`),
    ...(note === undefined ? [] : [`${at}    (${note})`]),
    ...parts.flatMap(part => linesOfRule(part, depth + 1, words)),
  ];
}
