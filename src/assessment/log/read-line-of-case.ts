import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { Case } from '../case/case.ts';
import { alreadyTaken } from './doses-of-ehr.ts';
import type { LogRefusal } from './log-refusal.ts';
import { type LogLine, readLogLine, type Typing } from './read-log-line.ts';

/** A line of the log, with what this case has against it. */
export function readLineOfCase(current: Case, line: string, typing: Typing): LogLine {
  const read = readLogLine(line, typing);
  return { ...read, refused: [...read.refused, ...doubled(current, read), ...cementRefused(current, read)] };
}

/** A dose that was taken over from the EHR is not typed beside it. */
function doubled(current: Case, { at, medicines }: LogLine): readonly LogRefusal[] {
  return medicines.flatMap((medicine): readonly LogRefusal[] => {
    const row = alreadyTaken(current, medicine, at);
    return row?.at === undefined ? [] : [{ why: 'of-ehr', given: row.given, at: row.at }];
  });
}

interface CementRecorded {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly volume: number | undefined;
}

/** Cement belongs to a level that is planned or performed. What is recorded there is corrected there and never overwritten by a line. */
function cementRefused({ levels, procedure }: Case, { at, cement }: LogLine): readonly LogRefusal[] {
  const recorded = new Map<VertebralLevelCode, CementRecorded>([
    ...levels.map(({ level }) => [level, { start: undefined, end: undefined, volume: undefined }] as const),
    ...procedure.levels.map(
      row => [row.level, { start: row.cementStartedAt, end: row.cementEndedAt, volume: row.cementVolumeMl }] as const,
    ),
  ]);
  return cement.flatMap(({ level, when, volumeMl }): readonly LogRefusal[] => {
    const before = recorded.get(level);
    if (before === undefined) return [{ why: 'other-level', level }];
    recorded.set(level, { ...before, [when]: at, ...(volumeMl === undefined ? {} : { volume: volumeMl }) });
    return [
      ...(isOtherTime(before[when], at) ? [{ why: 'recorded', level, what: when } as const] : []),
      ...(isOtherVolume(before.volume, volumeMl) ? [{ why: 'recorded', level, what: 'volume' } as const] : []),
    ];
  });
}

const isOtherTime = (recorded: string | undefined, at: string): boolean =>
  recorded !== undefined && Date.parse(recorded) !== Date.parse(at);

const isOtherVolume = (recorded: number | undefined, volumeMl: number | undefined): boolean =>
  recorded !== undefined && volumeMl !== undefined && recorded !== volumeMl;
