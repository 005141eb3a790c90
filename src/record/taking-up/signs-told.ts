import { VITAL_SIGN_NAMES, type VitalSignName } from '../../assessment/vital-signs/vital-signs.ts';
import type { Words } from '../../words/words.ts';
import { amountIn } from './amount-in.ts';

type Signs = Readonly<Partial<Record<VitalSignName, number>>>;

/** The numbers of a sentence about vital signs. Whether it is the very same sentence is for whoever asks. */
export function signsTold(said: string, words: Words): Signs {
  const say = words.endOfCase.log;
  const signs: Partial<Record<VitalSignName, number>> = {};
  for (const part of said.split(', ')) {
    const [systolic, diastolic] = part.split('/').map(amountIn);
    if (systolic !== undefined && diastolic !== undefined && say.pressure(systolic, diastolic) === part) {
      signs.systolicMmHg = systolic;
      signs.diastolicMmHg = diastolic;
      continue;
    }
    for (const amount of part.matchAll(/\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?/g)) {
      const value = amountIn(amount[0]);
      const name = value === undefined ? undefined : VITAL_SIGN_NAMES.find(each => say.sign[each](value) === part);
      if (name !== undefined && value !== undefined) signs[name] = value;
    }
  }
  return signs;
}
