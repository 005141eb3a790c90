import { ELEMENTS, type Element, type ElementCounts } from '../quality-counts.ts';
import type { CountedSession } from './counted-session.ts';

/** How many records say what the definitions need of them. */
export function countElements(sessions: readonly CountedSession[]): readonly ElementCounts[] {
  const reported = sessions.flatMap(({ complications }) => complications.filter(({ isReported }) => isReported));
  return ELEMENTS.map(element => {
    switch (element) {
      case 'event-day':
        return { element, of: reported.length, said: reported.filter(({ hasDay }) => hasDay).length };
      case 'event-class':
        return { element, of: reported.length, said: reported.filter(each => each.class !== undefined).length };
      default:
        return { element, of: sessions.length, said: sessions.filter(each => isSaid(each, element)).length };
    }
  });
}

function isSaid({ session, hasConsent }: CountedSession, element: Exclude<Element, 'event-day' | 'event-class'>): boolean {
  switch (element) {
    case 'day':
      return session.day !== undefined;
    case 'operator':
      return session.operator !== undefined;
    case 'level':
      return session.levels.length > 0;
    case 'indication':
      return session.hasIndication;
    case 'leakage':
      return session.levels.length > 0 && session.levels.every(({ leaked }) => leaked !== undefined);
    case 'immediate-complications':
      return session.immediate !== undefined;
    case 'radiation-dose':
      return Object.values(session.doses).some(dose => dose !== 'unreadable');
    case 'consent':
      return hasConsent;
  }
}
