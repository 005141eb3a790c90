import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { answerKey, sortLevels } from '../case/answer-key.ts';
import type { Case } from '../case/case.ts';
import { levelsInLine } from './levels-in-line.ts';

/** The levels that each source names, head to sacrum. Undefined: that stage is not reached, so it names none. */
export interface NamedLevels {
  /** Of the planned levels those that an order asks for. */
  readonly referral: readonly VertebralLevelCode[];
  /** What reports on the chart call acute. */
  readonly imaging: readonly VertebralLevelCode[];
  readonly plan: readonly VertebralLevelCode[];
  readonly consent: readonly VertebralLevelCode[] | undefined;
  readonly timeOut: readonly VertebralLevelCode[] | undefined;
  readonly performed: readonly VertebralLevelCode[] | undefined;
}

/** Referral, imaging, plan, consent, time-out and performance, for one line that is read out before the needle. */
export function namedLevels(current: Case): NamedLevels {
  const { levels, chart } = current;
  const lines = levelsInLine(current);
  const reached = (stage: 'consented' | 'timedOut' | 'performed') =>
    lines.some(line => line[stage] !== undefined) ? lines.filter(line => line[stage]).map(({ level }) => level) : undefined;
  const isReferred = (level: VertebralLevelCode) =>
    chart.suggestions[answerKey('CARE-PRE-11', level)]?.evidence.some(({ rule }) => rule === 'referral-names-level') === true;
  return {
    referral: levels.map(({ level }) => level).filter(isReferred),
    imaging: sortLevels(
      chart.levelFindings.flatMap(({ level, acuity, evidence }) =>
        level !== undefined && acuity === 'acute' && evidence.reference.startsWith('DiagnosticReport/') ? [level] : [],
      ),
    ),
    plan: levels.map(({ level }) => level),
    consent: reached('consented'),
    timeOut: reached('timedOut'),
    performed: reached('performed'),
  };
}
