import type { Case } from '../../assessment/case/case.ts';
import { isAmount } from '../../assessment/values/amount.ts';
import { VITAL_SIGN_NAMES, type VitalSignName } from '../../assessment/vital-signs/vital-signs.ts';
import type { MonitoringRecordCode } from '../../parameter/codes.generated.ts';
import type { Words } from '../../words/words.ts';
import type { LineDraft } from '../base/line.ts';
import { spoken } from '../base/spoken.ts';
import type { StatedFact } from '../base/stated-fact.ts';

/** Where vital signs and doses were recorded, and by whom (section IV.C.2.b and d of the practice parameter). */
export function monitoringStated({ procedure }: Case, words: Words): readonly StatedFact[] {
  const { monitoringKept, monitoringKeptBy } = procedure;
  if (monitoringKept === undefined) return [];
  return [
    { what: words.endOfCase.log.kept, said: keptInWords(monitoringKept, monitoringKeptBy, words), field: 'procedure.monitoringKept' },
  ];
}

/** "in the EHR, by RN Okafor" */
export function keptInWords(kept: MonitoringRecordCode, by: string, words: Words): string {
  const where = words.codes.monitoringRecord[kept];
  const who = spoken(by);
  return kept === 'in-ehr' && who !== '' ? words.endOfCase.log.keptBy(where, who) : where;
}

/** Vital signs of the log, moment by moment; what was struck out is none of them. */
export function vitalSignsStated({ procedure }: Case, words: Words): readonly StatedFact[] {
  return procedure.vitalSigns
    .filter(({ struck }) => !struck)
    .map(row => ({
      what: words.facts.procedure.vitalSigns,
      said: signsInWords(row, words),
      ...(row.at === undefined ? {} : { at: row.at }),
      field: `procedure.vitalSigns.${row.id}.at` as const,
    }));
}

type Signs = Readonly<Partial<Record<VitalSignName, number | undefined>>>;

/** "blood pressure 138/76 mmHg, pulse 72/min" */
export function signsInWords(signs: Signs, words: Words): string {
  const say = words.endOfCase.log;
  const { systolicMmHg, diastolicMmHg } = signs;
  const pressure = isAmount(systolicMmHg) && isAmount(diastolicMmHg) ? [say.pressure(systolicMmHg, diastolicMmHg)] : [];
  const others = VITAL_SIGN_NAMES.flatMap(name => {
    const value = signs[name];
    const isSaid = pressure.length > 0 && (name === 'systolicMmHg' || name === 'diastolicMmHg');
    return isAmount(value) && !isSaid ? [say.sign[name](value)] : [];
  });
  return [...pressure, ...others].join(', ');
}

/** The same for a table: "138/76 mmHg · 72/min · 97 %". */
export function signsInShort(signs: Signs, words: Words): string {
  const { systolicMmHg, diastolicMmHg, heartRatePerMin, oxygenSaturationPercent, respiratoryRatePerMin, temperatureCel, pain } = signs;
  const say = words.endOfCase.log.short;
  const pressure = systolicMmHg === undefined && diastolicMmHg === undefined ? [] : [`${systolicMmHg ?? '–'}/${diastolicMmHg ?? '–'}`];
  return [
    ...pressure,
    ...(heartRatePerMin === undefined ? [] : [say.pulse(heartRatePerMin)]),
    ...(oxygenSaturationPercent === undefined ? [] : [say.saturation(oxygenSaturationPercent)]),
    ...(respiratoryRatePerMin === undefined ? [] : [say.breaths(respiratoryRatePerMin)]),
    ...(temperatureCel === undefined ? [] : [say.temperature(temperatureCel)]),
    ...(pain === undefined ? [] : [say.pain(pain)]),
  ].join(' · ');
}

/** All of the log's vital signs in one line: how many, since and until when, from the lowest to the highest. */
export function vitalSignsLines({ procedure }: Case, words: Words): readonly LineDraft[] {
  const rows = procedure.vitalSigns.filter(({ struck }) => !struck).toSorted((one, other) => (one.at ?? '').localeCompare(other.at ?? ''));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const say = words.endOfCase.log;
  const ranges = VITAL_SIGN_NAMES.flatMap(name => {
    const values = rows.flatMap(row => row[name] ?? []).filter(isAmount);
    return values.length === 0 ? [] : [say.range(say.called[name], Math.min(...values), Math.max(...values))];
  });
  const times = [first, last].flatMap(({ at }) => (at === undefined ? [] : [words.record.moment(at)]));
  return [[words.facts.procedure.vitalSigns, say.all(rows.length, times, ranges), 'procedure.vitalSigns']];
}
