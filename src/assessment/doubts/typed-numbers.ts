import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { DAY_VALUES, type DayValueId } from '../bleeding/facts.ts';
import type { Case, RadiationDose } from '../case/case.ts';
import type { FieldId } from '../case/field.ts';
import type { TypedQuantity } from './plausible.ts';

/** A number that stands in the case because somebody typed it. */
export interface TypedNumber {
  readonly quantity: TypedQuantity;
  readonly value: number;
  readonly field: FieldId;
  readonly level: VertebralLevelCode | undefined;
}

const DOSES: readonly (keyof RadiationDose & TypedQuantity)[] = [
  'fluoroscopyTimeMin',
  'referenceAirKermaMGy',
  'doseAreaProductGyCm2',
  'doseLengthProductMGyCm',
];

const OF_LEVEL = ['cementVolumeMl', 'heightBeforeMm', 'heightAfterMm', 'ablationMin', 'ablationTemperatureCel'] as const;
const OF_SESSION = ['bloodLossMl', 'contrastMl'] as const;

const QUANTITY_OF: Readonly<Record<DayValueId, TypedQuantity>> = {
  inr: 'inr',
  platelets: 'plateletsPer10To9L',
  'creatinine-clearance': 'creatinineClearanceMlPerMin',
};

/** Every number of the case that has no scale of its own: a pain score is typed within its ten steps. */
export function typedNumbers({ procedure, bleeding }: Case): readonly TypedNumber[] {
  const ofLevels = procedure.levels.flatMap(row =>
    OF_LEVEL.flatMap((quantity): readonly TypedNumber[] => {
      const value = row[quantity];
      return value === undefined ? [] : [{ quantity, value, field: `procedure.levels.${row.level}.${quantity}`, level: row.level }];
    }),
  );
  const ofSession = OF_SESSION.flatMap((quantity): readonly TypedNumber[] => {
    const value = procedure[quantity];
    return value === undefined ? [] : [{ quantity, value, field: `procedure.${quantity}`, level: undefined }];
  });
  const doses = DOSES.flatMap((quantity): readonly TypedNumber[] => {
    const value = procedure.dose[quantity];
    return value === undefined ? [] : [{ quantity, value, field: `procedure.dose.${quantity}`, level: undefined }];
  });
  const values = DAY_VALUES.flatMap((id): readonly TypedNumber[] => {
    const value = bleeding.values[id]?.value;
    return value === undefined ? [] : [{ quantity: QUANTITY_OF[id], value, field: `bleeding.value.${id}`, level: undefined }];
  });
  return [...values, ...ofLevels, ...ofSession, ...doses];
}
