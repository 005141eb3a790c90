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

const QUANTITY_OF: Readonly<Record<DayValueId, TypedQuantity>> = {
  inr: 'inr',
  platelets: 'plateletsPer10To9L',
  'creatinine-clearance': 'creatinineClearanceMlPerMin',
};

/** Every number of the case that has no scale of its own: a pain score is typed within its ten steps. */
export function typedNumbers({ procedure, bleeding }: Case): readonly TypedNumber[] {
  const volumes = procedure.levels.flatMap(({ level, cementVolumeMl: value }): readonly TypedNumber[] =>
    value === undefined ? [] : [{ quantity: 'cementVolumeMl', value, field: `procedure.levels.${level}.cementVolumeMl`, level }],
  );
  const doses = DOSES.flatMap((quantity): readonly TypedNumber[] => {
    const value = procedure.dose[quantity];
    return value === undefined ? [] : [{ quantity, value, field: `procedure.dose.${quantity}`, level: undefined }];
  });
  const values = DAY_VALUES.flatMap((id): readonly TypedNumber[] => {
    const value = bleeding.values[id]?.value;
    return value === undefined ? [] : [{ quantity: QUANTITY_OF[id], value, field: `bleeding.value.${id}`, level: undefined }];
  });
  return [...values, ...volumes, ...doses];
}
