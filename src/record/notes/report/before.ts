import { indicationsAt } from '../../../assessment/assess/criteria-of-case.ts';
import { answerKey } from '../../../assessment/case/answer-key.ts';
import type { Case } from '../../../assessment/case/case.ts';
import { consentState } from '../../../assessment/consent/consent-state.ts';
import { hasOperator } from '../../../assessment/team/facts.ts';
import type { VertebralLevelCode } from '../../../parameter/codes.generated.ts';
import { isSacral } from '../../../parameter/levels.ts';
import { reportWordsIn } from '../../../words/later/report-words.ts';
import type { Words } from '../../../words/words.ts';
import { recordedDepartures } from '../../base/departures.ts';
import type { LineDraft } from '../../base/line.ts';
import { recordedLevels } from '../../base/recorded-levels.ts';
import { spoken } from '../../base/spoken.ts';
import { techniqueInWords } from '../../base/technique-in-words.ts';
import { consentLines } from '../../consent/consent-lines.ts';
import { bleedingFacts } from '../../procedure/bleeding-facts.ts';
import { teamLines } from '../../procedure/performers.ts';
import { departureLine, performedInWords, reasonInWords } from '../../procedure/procedure-lines.ts';
import { earlierLine, generalLines, protocolLines } from '../../procedure/session-lines.ts';
import { lastDosesTold } from '../../procedure/stated-facts.ts';
import { type Elements, each, joined, together, whereSaid } from './elements.ts';

/** What was done, when and by whom. */
export function procedureElements(current: Case, words: Words): Elements {
  const say = words.record.procedure;
  const { procedure } = current;
  const { status } = procedure;
  const label = status === 'not-done' ? say.plannedLevel : say.level;
  const levels = recordedLevels(current).map(
    ({ row, field }): LineDraft => [
      label(words.codes.level[row.level]),
      row.technique && techniqueInWords(row.technique, row.techniqueText, words),
      field('technique'),
    ],
  );
  return joined(
    each(
      [say.status, status && words.codes.procedureStatus[status], 'procedure.status'],
      ...(status === 'completed' ? [] : [[say.statusReason, reasonInWords(current, words), 'procedure.statusReason'] as const]),
      ...(status === 'not-done' ? [] : [[say.performed, performedInWords(current, words), 'procedure.performedStart'] as const]),
      ...(levels.length > 0 ? levels : [[words.facts.procedure.levels, undefined, 'procedure.levels'] as const]),
    ),
    whereSaid(...teamLines(current, words), earlierLine(procedure, words)),
    status === 'not-done' || hasOperator(procedure)
      ? whereSaid()
      : each([reportWordsIn(words.language).operator, undefined, 'procedure.team']),
  );
}

/** Why, at each level, and whether the pictures agree with where it hurts; what was present against it. */
export function indicationElements(current: Case, words: Words): Elements {
  const say = reportWordsIn(words.language);
  const pain = current.answers['CARE-PRE-6']?.value;
  return joined(
    ...recordedLevels(current).map(({ row }) => indicationAt(current, row.level, words)),
    each([say.pain, typeof pain === 'number' ? words.printing.assessment.score(pain) : undefined, 'CARE-PRE-6']),
    whereSaid(...recordedDepartures(current).map(departure => departureLine(departure, words))),
  );
}

function indicationAt(current: Case, level: VertebralLevelCode, words: Words): Elements {
  const say = reportWordsIn(words.language);
  const found = indicationsAt(current, level);
  const correlated = current.answers[answerKey('CARE-PRE-11', level)]?.value;
  const planned = current.levels.find(each => each.level === level);
  const { short, present, notPresent } = words.parameter.questions['CARE-PRE-11'];
  const said = correlated === 'present' ? present : correlated === 'not-present' ? notPresent : undefined;
  // The parameter asks for it of a fracture; of another indication it is said where somebody has said it.
  const wantsCorrelation = said !== undefined || found.some(id => id.startsWith('IND-1'));
  const counted =
    planned?.counted && words.record.procedure.counting(words.codes.levelCounting[planned.counted], spoken(planned.countedNote));
  const number: LineDraft = [words.facts.assess['levels.counted'], counted, `levels.${level}.counted`];
  return together(
    words,
    words.codes.level[level],
    each([say.indication, words.record.inWords(found.map(criterion => words.parameter.criteria[criterion])), answerKey('IND-1', level)]),
    wantsCorrelation ? each([short, said && say.imaging(said), answerKey('CARE-PRE-11', level)]) : whereSaid(),
    planned && !isSacral(level) ? each(number) : whereSaid(number),
  );
}

/** Who decided, when, for what, and who asked. */
export function consentElements(current: Case, words: Words): Elements {
  const { consent } = current;
  const say = words.record.consent;
  if (consentState(consent) === 'undecided') return each([reportWordsIn(words.language).decision, undefined, 'consent.decision']);
  // What was explained one by one stands in the consent.
  const lines = consentLines(current, words).filter(({ field }) => field !== 'consent.risks' && !field.startsWith('departure.'));
  const wanted: readonly LineDraft[] = [
    [say.givenBy, consent.givenBy, 'consent.givenBy'],
    [say.decidedAt, consent.decidedAt, 'consent.decidedAt'],
    [say.takenBy, spoken(consent.takenBy), 'consent.takenBy'],
  ];
  // That it was withdrawn comes before what it was.
  const first = lines.filter(({ field }) => field === 'consent.withdrawal');
  return { lines: [...first, ...lines.filter(line => !first.includes(line))], lacking: each(...wanted).lacking };
}

/** What was made sure of, access, and where bleeding stood. */
export function preparationElements(current: Case, words: Words): Elements {
  const { procedure } = current;
  const timedOut = procedure.universalProtocol.timeOutAt !== undefined;
  const [verification, marking, timeOut, ...ofTimeOut] = protocolLines(procedure, words);
  const asked = [verification, marking, timeOut, ...(timedOut ? ofTimeOut : [])];
  const told = [...lastDosesTold(current, words), ...bleedingFacts(current, words)];
  return joined(
    each(...asked.flatMap(draft => (draft ? [draft] : [])), ...generalLines('day', procedure, words)),
    whereSaid(...told.map(({ what, said, field }): LineDraft => [what, spoken(said), field])),
  );
}
