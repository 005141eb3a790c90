import type { Case, ConsentRecord } from '../../../assessment/case/case.ts';
import { useCase } from '../../open/workspace.ts';

interface OpenConsent {
  readonly current: Case;
  readonly consent: ConsentRecord;
  readonly change: (part: Partial<ConsentRecord>) => void;
}

export function useConsent(): OpenConsent {
  const [current, dispatch] = useCase();
  return { current, consent: current.consent, change: part => dispatch({ type: 'consent', change: part }) };
}

/** A list with one item more or less. */
export function toggled<T>(items: readonly T[], item: T, on: boolean): readonly T[] {
  const others = items.filter(each => each !== item);
  return on ? [...others, item] : others;
}
