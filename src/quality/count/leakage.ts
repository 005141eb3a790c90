import type { AetiologyCode } from '../../parameter/codes.generated.ts';
import type { CountedSession } from './counted-session.ts';

/** One treated level, as leakage is counted: by the cause of the level itself. */
export interface LeakageCount {
  readonly aetiology: AetiologyCode;
  /** Undefined: nobody said whether cement was seen outside the bone, and no symptoms of it were reported. */
  readonly leakage: 'none' | 'asymptomatic' | 'symptomatic' | undefined;
}

/**
 * Leakage at each level of a session. One with symptoms whose level is not said, or is none of those treated, counts once for the
 * session, at a level of the cause that the session is counted under, unless another stands at a treated level: it may be the same.
 */
export function leakageOf({
  session: { levels, aetiology },
  complications,
}: Pick<CountedSession, 'session' | 'complications'>): readonly LeakageCount[] {
  const symptomatic = complications.filter(({ kind }) => kind === 'symptomatic-cement-leakage');
  // A session without levels does not conform; what leaked in it still leaked somewhere.
  if (levels.length === 0) return symptomatic.length > 0 ? [{ aetiology, leakage: 'symptomatic' }] : [];
  const placed = new Set(symptomatic.flatMap(({ level }) => (levels.some(treated => treated.level === level) ? (level ?? []) : [])));
  if (symptomatic.length > 0 && placed.size === 0) {
    const ofCause = levels.filter(level => level.aetiology === aetiology);
    const [first] = [...ofCause.filter(({ leaked }) => leaked === true), ...ofCause];
    if (first) placed.add(first.level);
  }
  return levels.map(({ level, aetiology: cause, leaked }) => ({
    aetiology: cause,
    leakage: placed.has(level) ? 'symptomatic' : leaked === undefined ? undefined : leaked ? 'asymptomatic' : 'none',
  }));
}

/** Whether a session had leakage without symptoms at any level; undefined: nothing is said of any. */
export function sessionLeakage(counted: Pick<CountedSession, 'session' | 'complications'>): 'asymptomatic' | 'none' | undefined {
  const said = leakageOf(counted).flatMap(({ leakage }) => leakage ?? []);
  if (said.length === 0) return undefined;
  return said.includes('asymptomatic') ? 'asymptomatic' : 'none';
}
