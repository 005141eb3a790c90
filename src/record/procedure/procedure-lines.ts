import { indicationsAt } from '../../assessment/assess/criteria-of-case.ts';
import type { Case, LevelPerformed, UnknownReason } from '../../assessment/case/case.ts';
import { consentState } from '../../assessment/consent/consent-state.ts';
import { isAmount } from '../../assessment/values/amount.ts';
import { betweenParts } from '../../words/list-format.ts';
import type { Words } from '../../words/words.ts';
import { confirmedLines } from '../base/confirmed-lines.ts';
import { type Departure, recordedDepartures } from '../base/departures.ts';
import { hardFactLines } from '../base/hard-fact-lines.ts';
import type { SummaryLine } from '../base/line.ts';
import { type LineDraft, said } from '../base/line.ts';
import { type RecordedLevel, recordedLevels } from '../base/recorded-levels.ts';
import { spoken } from '../base/spoken.ts';
import { techniqueInWords } from '../base/technique-in-words.ts';
import { levelDifferenceInWords } from '../level-difference.ts';
import { teamLines } from './performers.ts';
import { besidesLines, deviceLines, doseLines, earlierLine, generalLines, protocolLines, reportLines } from './session-lines.ts';
import { statedLines } from './stated-facts.ts';

export function procedureLines(current: Case, words: Words): readonly SummaryLine[] {
  const say = words.record.procedure;
  const { procedure, clinician } = current;
  const { status, guidance, immediateComplications, statusAtConclusion } = procedure;
  const lines: readonly LineDraft[] = [
    [say.status, status && words.codes.procedureStatus[status], 'procedure.status'],
    [say.statusReason, reasonInWords(current, words), 'procedure.statusReason'],
    [say.performed, performedInWords(current, words), 'procedure.performedStart'],
    earlierLine(procedure, words),
    ...teamLines(current, words),
    ...protocolLines(procedure, words),
    ...generalLines('day', procedure, words),
    ...recordedLevels(current).map((level): LineDraft => levelLine(current, level, words)),
    [say.guidance, guidance && words.codes.guidance[guidance], 'procedure.guidance'],
    [say.injectate, injectateInWords(current, words), 'procedure.injectate'],
    [say.sedation, procedure.sedationLevel && words.codes.sedationLevel[procedure.sedationLevel], 'procedure.sedationLevel'],
    ...besidesLines(current, words),
    ...deviceLines(current, words),
    ...doseLines(procedure, words),
    ...reportLines(procedure, words),
    ...generalLines('procedure', procedure, words),
    ...confirmedLines(current, words),
    [
      say.immediateComplications,
      immediateComplications && words.codes.immediateComplications[immediateComplications],
      'procedure.immediateComplications',
    ],
    [say.statusAtConclusion, statusAtConclusion && words.codes.statusAtConclusion[statusAtConclusion], 'procedure.statusAtConclusion'],
    ...recordedDepartures(current).map(departure => departureLine(departure, words)),
    ...statedLines(current, words),
    ...hardFactLines(current, consentState(current.consent) === 'undecided' ? 'all' : 'procedure', words),
    [say.note, spoken(procedure.note), 'procedure.note'],
    [say.recordedBy, clinician.name && spoken(clinician.name), 'procedure.status'],
  ];
  return said(lines);
}

export function reasonInWords({ procedure: { status, statusReason, statusReasonUnknown } }: Case, words: Words): string | undefined {
  if (status === 'completed') return undefined;
  return spoken(statusReason) || (statusReasonUnknown && notKnown(statusReasonUnknown, words));
}

const notKnown = (reason: UnknownReason, words: Words) => words.record.procedure.notKnown(words.codes.unknownReason[reason].toLowerCase());

/** When it was done, or why that is not known; undefined where neither was said. */
export function performedInWords({ procedure }: Case, words: Words): string | undefined {
  const say = words.record.procedure;
  const { status, performedStart, performedEnd, performedUnknown } = procedure;
  if (!performedStart && !performedEnd) return performedUnknown && status !== 'not-done' ? notKnown(performedUnknown, words) : undefined;
  if (!performedStart) return performedEnd && say.until(performedEnd);
  return performedEnd ? say.span(performedStart, performedEnd) : words.record.moment(performedStart);
}

function levelLine(current: Case, { row, field }: RecordedLevel, words: Words): LineDraft {
  const say = words.record.procedure;
  const { level, technique, approach, side, cementVolumeMl, leakage } = row;
  const label = current.procedure.status === 'not-done' ? say.plannedLevel : say.level;
  const plan = current.levels.find(planned => planned.level === level);
  const parts = [
    plan?.counted && say.counting(words.codes.levelCounting[plan.counted], spoken(plan.countedNote)),
    technique && techniqueInWords(technique, row.techniqueText, words),
    approach && words.codes.approach[approach],
    side && say.side(words.codes.treatedSide[side]),
    isAmount(cementVolumeMl) ? say.volume(cementVolumeMl) : undefined,
    ...furtherParts(row, words),
    leakage.length > 0 ? say.leakage(leakage.map(site => words.codes.leakage[site])) : undefined,
    ...indicationsAt(current, level).map(criterion => say.indication(words.parameter.criteria[criterion])),
  ];
  return [label(words.codes.level[level]), parts.filter(Boolean).join(betweenParts(words)) || say.techniqueNotRecorded, field('technique')];
}

/** What a level says beyond what every level does. */
function furtherParts(row: LevelPerformed, words: Words): readonly (string | undefined)[] {
  const say = words.record.procedure;
  const { cementStartedAt, cementEndedAt, heightRestored, heightBeforeMm, heightAfterMm, biopsy, biopsySentTo } = row;
  const { ablationProbe, ablationMin, ablationTemperatureCel } = row;
  const ablation = [
    spoken(ablationProbe),
    isAmount(ablationMin) ? say.minutes(ablationMin) : '',
    isAmount(ablationTemperatureCel) ? say.celsius(ablationTemperatureCel) : '',
  ].filter(part => part !== '');
  return [
    cementStartedAt && say.cementFrom(cementStartedAt),
    cementEndedAt && say.cementUntil(cementEndedAt),
    heightRestored && say.height(words.codes.heightRestored[heightRestored]),
    isAmount(heightBeforeMm) ? say.heightFrom(heightBeforeMm) : undefined,
    isAmount(heightAfterMm) ? say.heightTo(heightAfterMm) : undefined,
    row.technique === 'rfa-adjunct' && ablation.length > 0 ? say.ablation(ablation) : undefined,
    biopsy === undefined ? undefined : say.biopsy(biopsy, biopsy ? spoken(biopsySentTo) : ''),
  ];
}

export function injectateInWords({ procedure: { injectate, injectateText } }: Case, words: Words): string | undefined {
  if (injectate === undefined) return undefined;
  const name = words.codes.injectate[injectate];
  const text = spoken(injectateText);
  return text ? words.record.line(name, text) : name;
}

export function departureLine(departure: Departure, words: Words): LineDraft {
  const { rationale, onlyPresent, field } = departure;
  const say = words.record.procedure;
  const what = departureAbout(departure, words);
  if (onlyPresent) return [say.presentAgainst, rationale === undefined ? what : words.record.line(what, rationale), field];
  return [departure.criterion ? say.departure(what) : what, rationale ?? say.noneGiven, field];
}

/** What a departure is about, in words: its criterion or what else it is, and its level. */
export function departureAbout({ criterion, level, difference }: Departure, words: Words): string {
  const say = words.record.procedure;
  const place = level && words.codes.level[level];
  if (criterion === undefined) return level && difference ? levelDifferenceInWords(level, difference, words) : '';
  const what = words.parameter.criteria[criterion];
  return place ? say.atLevel(what, place) : what;
}
