import { type Asked, askedOf } from '../../assessment/assess/asked.ts';
import { decide } from '../../assessment/assess/decide.ts';
import type { CriterionFinding } from '../../assessment/assess/findings.ts';
import type { Answer, Case, LevelPlan, TernaryAnswer } from '../../assessment/case/case.ts';
import { stoodBeside } from '../../assessment/day/seen-evidence.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { levelFindingInWords } from '../../words/level-finding.ts';
import { betweenParts } from '../../words/list-format.ts';
import type { Words } from '../../words/words.ts';
import { explainedDepartures } from '../base/departures.ts';
import { examinationLines, leakageRiskInWords } from '../base/examination-lines.ts';
import { hardFactLines } from '../base/hard-fact-lines.ts';
import { spoken } from '../base/spoken.ts';
import { drugInWords } from '../procedure/bleeding-detail.ts';
import { bleedingFacts } from '../procedure/bleeding-facts.ts';
import { bleedingSentence, stoppingSentence } from '../procedure/bleeding-sentence.ts';
import { departureLine } from '../procedure/procedure-lines.ts';
import { lastDosesTold } from '../procedure/stated-facts.ts';
import { type NoteSection, noteBody, noteText } from './note.ts';
import { planLines } from './plan-lines.ts';

type Line = NoteSection['lines'][number];

/**
 * The pre-procedure note: what was found at each level with the evidence that stood beside it, what speaks against it, medicines,
 * allergies, bleeding, pain, and the plan. Only what was answered; what was not is named as such. `asOf`: today, for ages.
 */
export function assessmentSections(current: Case, words: Words, asOf: Date): readonly NoteSection[] {
  const say = words.printing.assessment;
  const { authorUnnamed, writtenBy } = words.clinicalNote;
  const value = writtenBy(spoken(current.clinician.name ?? '') || authorUnnamed, asOf.toISOString());
  return [...assessedSections(current, words, asOf), { title: say.written, lines: [{ label: say.by, value }] }];
}

/** The same, without who wrote it and when. */
export function assessedSections(current: Case, words: Words, asOf: Date): readonly NoteSection[] {
  const say = words.printing.assessment;
  const wholePatient = linesOf(current, undefined, words, asOf);
  const sections: readonly NoteSection[] = [
    { title: say.stands, lines: standing(current, words) },
    ...current.levels.map(({ level }) => ({ title: words.codes.level[level], lines: levelLines(current, level, words, asOf) })),
    {
      title: say.wholePatient,
      lines: [...wholePatient, ...bleedingOf(current, words), ...examinationLines(current, words)],
    },
    { title: say.plan, lines: planLines(current, words) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

export function assessmentNote(current: Case, words: Words, asOf: Date): string {
  return noteText(words.printing.assessment.title, current, noteBody(assessmentSections(current, words, asOf), words), words);
}

/** What the answers match, what is present against it, and the reasons given for going on. */
function standing(current: Case, words: Words): readonly Line[] {
  const say = words.printing.assessment;
  const findings = decide(current);
  const named = (found: readonly CriterionFinding[]) =>
    words.record.inWords(
      found.map(({ criterion, level, askAgain }) => {
        const what = words.parameter.criteria[criterion];
        const placed = level ? words.record.procedure.atLevel(what, words.codes.level[level]) : what;
        return askAgain ? words.day.decision.resting(placed) : placed;
      }),
    );
  return [
    { label: say.matches, value: findings.matched.length > 0 ? named(findings.matched) : say.matchesNone },
    ...(findings.present.length > 0 ? [{ label: say.against, value: named(findings.present) }] : []),
    ...explainedDepartures(current).map(departure => {
      const [label, value = ''] = departureLine(departure, words);
      return { label, value };
    }),
    ...hardFactLines(current, 'all', words).map(([label, value = '']) => ({ label, value })),
  ];
}

function levelLines(current: Case, level: VertebralLevelCode, words: Words, asOf: Date): readonly Line[] {
  const say = words.printing.assessment;
  const plan = current.levels.find(row => row.level === level);
  const counted = plan?.counted && words.codes.levelCounting[plan.counted];
  const note = spoken(plan?.countedNote ?? '');
  return [
    { label: say.counted, value: counted ? [counted, note].filter(Boolean).join(', ') : say.notCounted },
    ...current.chart.levelFindings
      .filter(finding => finding.level === level)
      .map(({ what, acuity, evidence }) => ({
        label: say.chart,
        value: [levelFindingInWords({ what, acuity }, words), words.chart.evidenceLine(evidence, asOf)].join(betweenParts(words)),
      })),
    ...linesOf(current, level, words, asOf),
    ...leakageLines(plan, words),
  ];
}

function leakageLines(plan: LevelPlan | undefined, words: Words): readonly Line[] {
  const value = plan && leakageRiskInWords(plan, words);
  return value === undefined ? [] : [{ label: words.facts.assess['levels.leakageRisk'], value }];
}

/** One line an answer, and one that names what is not answered and still owed: one matched indication is enough at a level. */
function linesOf(current: Case, level: VertebralLevelCode | undefined, words: Words, asOf: Date): readonly Line[] {
  const owed = new Set(decide(current).open);
  const asked = askedOf(current).filter(question => question.level === level);
  const short = ({ id }: Asked) => words.parameter.questions[id].short;
  const answered = asked.flatMap(question => {
    const answer = current.answers[question.key];
    return answer ? [{ label: short(question), value: answerInWords(current, question, answer, words, asOf) }] : [];
  });
  const open = asked.filter(({ key }) => current.answers[key] === undefined && owed.has(key));
  return [
    ...answered,
    ...(open.length > 0 ? [{ label: words.printing.assessment.notAnswered, value: open.map(short).join(betweenParts(words)) }] : []),
  ];
}

/** The answer, whether it was given for several at once, whether it still holds, and the evidence that stood on the screen when it was given and says the same now. */
function answerInWords(current: Case, { id, key }: Asked, given: Answer, words: Words, asOf: Date): string {
  const { value, at, origin } = given;
  const say = words.printing.assessment;
  const evidence = stoodBeside(current, key);
  const said = typeof value === 'number' ? say.score(value) : ternaryInWords(id, value, words);
  const marks = [
    ...(origin === 'group-attested' ? [words.app.answer.origin[origin]] : []),
    ...(current.chart.lapsed[key] ? [say.askAgain(words.record.moment(at.slice(0, 10)))] : []),
  ];
  const answer = marks.length > 0 ? `${said} (${marks.join(betweenParts(words))})` : said;
  return [answer, ...evidence.map(each => words.chart.evidenceLine(each, asOf))].join(betweenParts(words));
}

function ternaryInWords(id: Asked['id'], value: TernaryAnswer, words: Words): string {
  const { present, notPresent } = words.parameter.questions[id];
  return { present, 'not-present': notPresent, 'not-assessed': words.parameter.notAssessed }[value];
}

/** Where bleeding stands as it is worked out now, and what was entered of it. */
function bleedingOf(current: Case, words: Words): readonly Line[] {
  const { bleeding } = current.chart;
  const stopping = bleeding && stoppingSentence(bleeding, words);
  return [
    ...(bleeding ? [{ label: words.bleeding.state.title, value: bleedingSentence(bleeding, words) }] : []),
    ...(bleeding?.drugs ?? []).map(drug => ({ label: spoken(drug.drug), value: drugInWords(drug, words).join(', ') })),
    ...(stopping === undefined ? [] : [{ label: words.bleeding.state.stoppingLabel, value: stopping }]),
    ...[...lastDosesTold(current, words), ...bleedingFacts(current, words)].map(({ what, said }) => ({ label: what, value: said })),
  ];
}
