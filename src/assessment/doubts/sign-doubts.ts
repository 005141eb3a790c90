import { wasBegun } from '../assess/levels-in-line.ts';
import type { Case } from '../case/case.ts';
import type { FieldId } from '../case/field.ts';
import { isCrossed, isHardlyRight, VITAL_SIGN_NAMES, type VitalSignName } from '../vital-signs/vital-signs.ts';

/** Vital signs that can hardly be right: one by itself, or both of a blood pressure beside each other. */
export type SignDoubt =
  | { readonly kind: 'sign-hardly-right'; readonly sign: VitalSignName; readonly value: number }
  | { readonly kind: 'pressure-crossed'; readonly systolicMmHg: number; readonly diastolicMmHg: number };

type Placed = SignDoubt & { readonly field: FieldId; readonly level: undefined; readonly about: string };

/** Of the assessment and of recovery. A line of the log asks before it takes them, by the same rule. */
export function signDoubts(current: Case): readonly Placed[] {
  const { assessment, recovery } = current;
  const checks = wasBegun(current) ? recovery.checks.filter(({ struck }) => !struck) : [];
  return [
    ...doubtsOf({ ...assessment.vitalSigns, pain: undefined }, sign => (sign === 'pain' ? undefined : `assess.vitalSigns.${sign}`)),
    ...checks.flatMap(check => doubtsOf(check, sign => `recover.checks.${check.id}.${sign}`)),
  ];
}

function doubtsOf(
  signs: Readonly<Record<VitalSignName, number | undefined>>,
  fieldOf: (sign: VitalSignName) => FieldId | undefined,
): readonly Placed[] {
  const single = VITAL_SIGN_NAMES.flatMap((sign): readonly Placed[] => {
    const [value, field] = [signs[sign], fieldOf(sign)];
    if (value === undefined || field === undefined || !isHardlyRight(sign, value)) return [];
    return [{ kind: 'sign-hardly-right', sign, value, field, level: undefined, about: String(value) }];
  });
  const { systolicMmHg, diastolicMmHg } = signs;
  const field = fieldOf('diastolicMmHg');
  if (systolicMmHg === undefined || diastolicMmHg === undefined || field === undefined || !isCrossed(systolicMmHg, diastolicMmHg))
    return single;
  const about = `${systolicMmHg}/${diastolicMmHg}`;
  return [...single, { kind: 'pressure-crossed', systolicMmHg, diastolicMmHg, field, level: undefined, about }];
}
