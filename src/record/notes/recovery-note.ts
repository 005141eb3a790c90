import type { Case } from '../../assessment/case/case.ts';
import { changesFlagged } from '../../assessment/recover/changes-flagged.ts';
import { betweenParts } from '../../words/list-format.ts';
import type { Words } from '../../words/words.ts';
import { spoken } from '../base/spoken.ts';
import { keptInWords, signsInWords } from '../procedure/monitoring-stated.ts';
import type { NoteSection } from './note.ts';

type Line = NoteSection['lines'][number];
type Recovery = Case['recovery'];
type Check = Recovery['checks'][number];

/** From the end of the procedure until the patient left, as it was recorded: what was struck out is not said. Empty where nothing was. */
export function recoverySections(current: Case, words: Words): readonly NoteSection[] {
  const { recovery } = current;
  const lines = [
    ...restLines(recovery, words),
    ...checkLines(recovery, words),
    ...worseLines(current, words),
    ...beforeLeavingLines(recovery, words),
    ...leavingLines(recovery, words),
  ];
  return lines.length === 0 ? [] : [{ title: words.endOfCase.recovery.title, lines }];
}

function restLines({ bedRestFrom, bedRestUntil, observedUntil }: Recovery, words: Words): readonly Line[] {
  const { facts, record } = words;
  return [
    ...(bedRestFrom === undefined ? [] : [{ label: facts.recover.bedRestFrom, value: record.moment(bedRestFrom) }]),
    ...(bedRestUntil === undefined ? [] : [{ label: facts.recover.bedRestUntil, value: record.moment(bedRestUntil) }]),
    ...(observedUntil === undefined ? [] : [{ label: facts.recover.observedUntil, value: record.moment(observedUntil) }]),
  ];
}

/** Who keeps them, and each that was typed here, the earliest first. */
function checkLines({ checks, checksKept, checksKeptBy }: Recovery, words: Words): readonly Line[] {
  const kept = checksKept && keptInWords(checksKept, checksKeptBy, words);
  const standing = checks.filter(({ struck }) => !struck).toSorted((one, other) => momentOf(one) - momentOf(other));
  return [
    ...(kept === undefined ? [] : [{ label: words.facts.recover.checksKept, value: kept }]),
    ...standing.map((check, index) => checkLine(check, index + 1, words)),
  ];
}

/** Of a check without a time nobody knows what it came after: it stands last. */
const momentOf = ({ at }: Check): number => {
  const moment = Date.parse(at ?? '');
  return Number.isNaN(moment) ? Number.MAX_SAFE_INTEGER : moment;
};

function checkLine(check: Check, number: number, words: Words): Line {
  const { codes, endOfCase, record } = words;
  const { recovery: say, log } = endOfCase;
  const { at, sensorium, motorStrength, neurology, by, note } = check;
  const found = [
    signsInWords(check, words),
    sensorium && codes.sensorium[sensorium],
    motorStrength && say.strength(codes.againstBaseline[motorStrength]),
    neurology && say.neurology(codes.againstBaseline[neurology]),
    spoken(by) && say.checkedBy(spoken(by)),
    spoken(note),
  ].filter(Boolean);
  const label = say.check(number, at === undefined ? log.table.noTime : record.moment(at));
  return { label, value: found.join(betweenParts(words)) || say.nothingMore };
}

/** What a check found worse than before the procedure, and whether a later one found it as it was. */
function worseLines(current: Case, words: Words): readonly Line[] {
  const say = words.endOfCase.recovery;
  return changesFlagged(current).map(({ check, signs, stands }) => ({
    label: say.worse,
    value: say.changed(
      check.at === undefined ? undefined : words.record.moment(check.at),
      signs.map(sign => words.facts.recover[`checks.${sign}`]),
      stands,
    ),
  }));
}

function beforeLeavingLines(recovery: Recovery, words: Words): readonly Line[] {
  const { codes, facts, record, endOfCase } = words;
  const { painTreated, painTreatment, ambulation, ambulatedAt, ambulationWatchedBy } = recovery;
  const { educated, educationNote, antithrombotics, antithromboticsNote } = recovery;
  const watched = spoken(ambulationWatchedBy);
  const yesNo = (is: boolean | undefined) => (is === undefined ? undefined : is ? words.app.answer.yes : words.app.answer.no);
  return said(words, [
    [facts.recover.painTreated, [yesNo(painTreated), spoken(painTreatment)]],
    [
      facts.recover.ambulation,
      [
        ambulation && codes.firstAmbulation[ambulation],
        ambulatedAt && record.moment(ambulatedAt),
        watched && endOfCase.recovery.watchedBy(watched),
      ],
    ],
    [facts.recover.educated, [yesNo(educated), spoken(educationNote)]],
    [facts.recover.antithrombotics, [antithrombotics && codes.antithromboticRestart[antithrombotics], spoken(antithromboticsNote)]],
  ]);
}

function leavingLines({ destination, dischargedAt }: Recovery, words: Words): readonly Line[] {
  return said(words, [
    [words.facts.recover.destination, [destination && words.codes.dischargeDestination[destination]]],
    [words.facts.recover.dischargedAt, [dischargedAt && words.record.moment(dischargedAt)]],
  ]);
}

function said(words: Words, lines: readonly (readonly [label: string, parts: readonly (string | undefined)[]])[]): readonly Line[] {
  return lines.flatMap(([label, parts]) => {
    const value = parts.filter(Boolean).join(betweenParts(words));
    return value === '' ? [] : [{ label, value }];
  });
}
