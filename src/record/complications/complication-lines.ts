import type { Case, Complication, UnknownReason } from '../../assessment/case/case.ts';
import { classDoubtsOf } from '../../assessment/complications/class-doubts.ts';
import { complicationClass } from '../../assessment/complications/complication-class.ts';
import { daysAfter } from '../../assessment/complications/days-after.ts';
import { FACT_OF_SYSTEM, gradesOf } from '../../assessment/complications/grades.ts';
import { outcomeOf, type SeriousReason, seriousness } from '../../assessment/complications/seriousness.ts';
import { confirmationOf } from '../../assessment/doubts/doubt.ts';
import { MAJOR_CONSEQUENCE_CODES } from '../../parameter/codes.generated.ts';
import { complicationWordsIn } from '../../words/later/complication-words.ts';
import type { Words } from '../../words/words.ts';
import { doubtInWords } from '../base/doubt-lines.ts';
import type { SummaryLine } from '../base/line.ts';
import { type LineDraft, said } from '../base/line.ts';
import { spoken } from '../base/spoken.ts';
import { relationInWords } from './causality.ts';
import { gradeInWords } from './grade-words.ts';
import { severityOf } from './severity.ts';

export function complicationLines(complication: Complication, current: Case, words: Words): readonly SummaryLine[] {
  const say = words.record.complication;
  const later = complicationWordsIn(words.language).recorded;
  const { id, kind, description, occurredAt, occurredUnknown, detectedAt, level, gradeUnknown } = complication;
  const grades = gradesOf(complication);
  const sir = grades.find(({ system }) => system === 'sir-2017');
  const others = grades.filter(({ system }) => system !== 'sir-2017');
  const outcome = outcomeOf(complication);
  const lines: readonly LineDraft[] = [
    [say.kind, kind && words.codes.complication[kind], `complication.${id}.kind`],
    [say.description, spoken(description), `complication.${id}.description`],
    [
      say.occurredAt,
      occurredAt ? words.record.moment(occurredAt) : occurredUnknown && notKnown(occurredUnknown, words),
      `complication.${id}.occurredAt`,
    ],
    [later.detectedAt, detectedAt && words.record.moment(detectedAt), `complication.${id}.detectedAt`],
    [later.after, afterInWords(complication, current, words), `complication.${id}.occurredAt`],
    [say.level, level && words.codes.level[level], `complication.${id}.level`],
    [
      say.grade,
      sir ? gradeInWords(sir, words) : grades.length === 0 && gradeUnknown ? notKnown(gradeUnknown, words) : undefined,
      `complication.${id}.grade`,
    ],
    ...others.map(
      (other): LineDraft => [later.otherGrade, gradeInWords(other, words), `complication.${id}.${FACT_OF_SYSTEM[other.system]}`],
    ),
    [say.consequences, consequencesInWords(complication, words), `complication.${id}.consequences`],
    [say.class, classInWords(complication, words), `complication.${id}.consequences`],
    [say.serious, seriousnessInWords(complication, words), `complication.${id}.seriousCriteria`],
    [say.storedAs, storedInWords(complication, words), `complication.${id}.grade`],
    [say.outcome, outcome && words.codes.eventOutcome[outcome], `complication.${id}.outcome`],
    [later.causality, relationInWords(complication, current, words), `complication.${id}.causality`],
  ];
  const confirmed = classDoubtsOf(complication)
    .filter(doubt => confirmationOf(current, doubt) !== undefined)
    .map((doubt): LineDraft => [words.doubts.record, doubtInWords(doubt, words), doubt.field]);
  return said([...lines, ...confirmed]);
}

/** How many days after the procedure it happened; of what was found later alone, by when it was there. */
function afterInWords(complication: Complication, current: Case, words: Words): string | undefined {
  const after = daysAfter(complication, current);
  return after && complicationWordsIn(words.language).recorded.daysAfter(after.days, after.by);
}

const notKnown = (reason: UnknownReason, words: Words) =>
  words.record.complication.notKnown(words.codes.unknownReason[reason].toLowerCase());

/** What FHIR R4 has of severity; it follows from the grade. */
export function storedInWords(complication: Complication, words: Words): string | undefined {
  const severity = severityOf(complication);
  return severity && words.record.complication.storedSeverity(words.record.severity[severity]);
}

/** Whether it was serious and by what, or that the answers do not settle it: silence could be taken for "not serious". */
export function seriousnessInWords(complication: Complication, words: Words): string {
  const say = words.record.complication.seriousness;
  const judged = seriousness(complication);
  if (judged === undefined) return say.unknown;
  return judged.serious ? say.serious(judged.reasons.map(reason => reasonInWords(reason, words))) : say.notSerious;
}

export function reasonInWords(reason: SeriousReason, { codes }: Words): string {
  switch (reason) {
    case 'life-threatening':
    case 'disabling':
    case 'intervention-to-prevent-harm':
      return codes.seriousCriterion[reason];
    default:
      return codes.consequence[reason];
  }
}

/** Named are the consequences that came about; "none" only when all five were answered so. */
function consequencesInWords({ consequences }: Complication, words: Words): string | undefined {
  const cameAbout = MAJOR_CONSEQUENCE_CODES.filter(code => consequences[code]).map(code => words.codes.consequence[code]);
  if (cameAbout.length > 0) return words.record.inWords(cameAbout);
  return complicationClass(consequences) === 'minor' ? words.record.complication.noConsequence : undefined;
}

function classInWords({ consequences }: Complication, words: Words): string {
  const code = complicationClass(consequences);
  return code ? words.codes.complicationClass[code] : words.record.complication.classUnknown;
}
