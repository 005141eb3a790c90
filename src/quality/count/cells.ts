import { AETIOLOGY_CODES } from '../../parameter/codes.generated.ts';
import { OUTCOMES } from '../outcomes.ts';
import type { Cell, Group, Stratum } from '../quality-counts.ts';
import type { Grouping, QualityQuestion } from '../quality-question.ts';
import { type CellSessions, type CountedLevel, countOutcome } from './count-outcome.ts';
import type { CountedSession } from './counted-session.ts';
import { countDoses } from './doses.ts';
import { countElements } from './element-counts.ts';
import { countFollowUp } from './follow-up.ts';
import { leakageOf } from './leakage.ts';
import { countSuccess } from './success.ts';

/** All of the service, then each group, by name; in each all causes, then each cause that has sessions or levels. */
export function countCells(counted: readonly CountedSession[], question: QualityQuestion): readonly Cell[] {
  const { by } = question;
  const groups = by === undefined ? new Map<string | null, CountedSession[]>() : Map.groupBy(counted, each => groupOf(each, by));
  const named = [...groups.keys()].filter(group => group !== null).sort();
  const last = groups.has(null) ? [null] : [];
  return [
    ...cellsOf(undefined, counted, question),
    ...[...named, ...last].flatMap(group => cellsOf(group, groups.get(group) ?? [], question)),
  ];
}

function groupOf({ session }: CountedSession, by: Grouping): string | null {
  switch (by) {
    case 'operator':
      return session.operator ?? null;
    case 'site':
      return session.site ?? null;
    case 'technique':
      return session.techniques ?? null;
    case 'month':
      return session.day?.slice(0, 7) ?? null;
  }
}

function cellsOf(group: Group, sessions: readonly CountedSession[], question: QualityQuestion): readonly Cell[] {
  const levels = sessions.flatMap(levelsOf);
  const strata = AETIOLOGY_CODES.map(stratum => ({
    stratum,
    sessions: sessions.filter(({ session }) => session.aetiology === stratum),
    levels: levels.filter(({ aetiology }) => aetiology === stratum),
  })).filter(each => each.sessions.length + each.levels.length > 0);
  return [cellOf(group, 'all', { sessions, levels }, question), ...strata.map(each => cellOf(group, each.stratum, each, question))];
}

/** The levels of a session; with them what leaked in one that names none. */
function levelsOf(counted: CountedSession): readonly CountedLevel[] {
  const { session, complications } = counted;
  return leakageOf(counted).map(({ aetiology, leakage }, index) => {
    const level = session.levels[index]?.level;
    return { aetiology, leakage, complications: level === undefined ? [] : complications.filter(each => each.level === level) };
  });
}

function cellOf(group: Group, stratum: Stratum, cell: CellSessions, question: QualityQuestion): Cell {
  const { sessions, levels } = cell;
  return {
    group,
    stratum,
    patients: new Set(sessions.map(({ session }) => session.patient)).size,
    sessions: sessions.length,
    levels: levels.length,
    outcomes: OUTCOMES.map(outcome => countOutcome(outcome, cell)),
    followUp: countFollowUp(sessions, question),
    success: countSuccess(sessions, question),
    doses: countDoses(sessions, question),
    elements: countElements(sessions),
  };
}
