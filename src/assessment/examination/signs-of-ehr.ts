import type { SignTaken } from '../../chart/findings/vital-signs-taken.ts';
import { blanksOf } from '../facts/blank-of.ts';
import type { ValuesOf } from '../facts/fact.ts';
import { vitalSignFacts } from './facts.ts';

/** Vital signs as the EHR keeps them, taken over in one act. `keptBy`: who took them and when, in words. */
export function signsOfEhr(taken: readonly SignTaken[], keptBy: string): ValuesOf<typeof vitalSignFacts> {
  const values: Partial<Record<SignTaken['sign'], number>> = Object.fromEntries(taken.map(({ sign, value }) => [sign, value]));
  return { ...blanksOf(vitalSignFacts), ...values, at: newestAt(taken), keptInEhr: keptBy };
}

/** When the last of them was taken. */
export function newestAt(taken: readonly SignTaken[]): string | undefined {
  return taken.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0]?.at;
}

/** Who took them, each once; undefined: the chart names nobody. */
export function takenBy(taken: readonly SignTaken[]): string | undefined {
  const names = [...new Set(taken.flatMap(({ author }) => author ?? []))];
  return names.length === 0 ? undefined : names.join(', ');
}
