import type { Doubt, LimitId } from '../../assessment/doubts/doubt.ts';
import type { TypedQuantity } from '../../assessment/doubts/plausible.ts';
import { instrumentOf } from '../../assessment/instruments/instruments.ts';
import { celsiusOfFahrenheit } from '../../assessment/vital-signs/vital-signs.ts';
import type { Words } from '../../words/words.ts';
import { spoken } from './spoken.ts';

/** What is asked, as a question: "Is 45 mL right?" */
export function doubtInWords(doubt: Doubt, words: Words): string {
  const say = words.doubts;
  switch (doubt.kind) {
    case 'implausible':
      return say.implausible(amountOf(doubt.value, doubt.quantity, words));
    case 'over-limit': {
      const { limit } = doubt;
      if (limit === 'consentValidDays') return words.endOfCase.consentTooOld(doubt.value, doubt.most);
      const [amount, most] = [doubt.value, doubt.most].map(value => amountOf(value, QUANTITY_OF[limit], words));
      return say[SENTENCE_OF[limit]](amount ?? '', most ?? '');
    }
    case 'other-lot':
      return words.endOfCase.devices.otherLot(spoken(doubt.read));
    case 'other-serial':
      return words.endOfCase.devices.otherSerial(spoken(doubt.read));
    case 'other-expiry':
      return words.endOfCase.devices.otherExpiry;
    case 'udi-check-digit':
      return words.endOfCase.devices.checkDigit;
    case 'udi-no-such-date':
      return words.endOfCase.devices.noSuchDate[doubt.part](spoken(doubt.written));
    case 'grade-1-and-major':
      return say.gradeOneAndMajor;
    case 'off-scale': {
      const { from, to } = instrumentOf(doubt.instrument).range;
      return say.offRange(words.codes.outcomeInstrument[doubt.instrument], doubt.value, from, to);
    }
    case 'sign-hardly-right': {
      const celsius = doubt.sign === 'temperatureCel' ? celsiusOfFahrenheit(doubt.value) : undefined;
      return celsius === undefined
        ? say.implausible(words.endOfCase.log.sign[doubt.sign](doubt.value))
        : say.fahrenheit(doubt.value, celsius);
    }
    case 'pressure-crossed':
      return say.crossed(words.endOfCase.log.pressure(doubt.systolicMmHg, doubt.diastolicMmHg));
    default:
      return words.endOfCase.procedureRemarks[doubt.kind];
  }
}

const QUANTITY_OF: Readonly<Record<Exclude<LimitId, 'consentValidDays'>, TypedQuantity>> = {
  cementVolumeMlPerLevel: 'cementVolumeMl',
  cementVolumeMlInAll: 'cementVolumeMl',
  fluoroscopyTimeMin: 'fluoroscopyTimeMin',
  referenceAirKermaMGy: 'referenceAirKermaMGy',
  doseAreaProductGyCm2: 'doseAreaProductGyCm2',
};

const SENTENCE_OF: Readonly<Record<Exclude<LimitId, 'consentValidDays'>, 'overLimit' | 'overLimitInAll' | 'overFollowUp'>> = {
  cementVolumeMlPerLevel: 'overLimit',
  cementVolumeMlInAll: 'overLimitInAll',
  fluoroscopyTimeMin: 'overFollowUp',
  referenceAirKermaMGy: 'overFollowUp',
  doseAreaProductGyCm2: 'overFollowUp',
};

function amountOf(value: number, quantity: TypedQuantity, words: Words): string {
  const { amount, units } = words.record.procedure;
  switch (quantity) {
    case 'inr':
      return `${words.bleeding.lab['CARE-PRE-5.inr']} ${amount(value, '').trim()}`;
    case 'plateletsPer10To9L':
    case 'creatinineClearanceMlPerMin':
    case 'heightBeforeMm':
    case 'heightAfterMm':
    case 'ablationMin':
    case 'ablationTemperatureCel':
    case 'bloodLossMl':
    case 'contrastMl':
      return amount(value, words.doubts.units[quantity]);
    default:
      return amount(value, units[quantity]);
  }
}

/** With its level, where it is about one. */
export function doubtAtPlace(doubt: Doubt, words: Words): string {
  const said = doubtInWords(doubt, words);
  return doubt.level === undefined ? said : words.record.line(words.codes.level[doubt.level], said);
}
