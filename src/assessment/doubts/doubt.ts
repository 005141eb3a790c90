import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { LimitsConfig } from '../../site/site-config.ts';
import type { Case } from '../case/case.ts';
import type { DoubtKey, DoubtKind } from '../case/doubt-key.ts';
import type { FieldId } from '../case/field.ts';
import type { ClassDoubt } from '../complications/class-doubts.ts';
import type { ProcedureRemarkKind } from '../procedure/procedure-remarks.ts';
import type { DeviceDoubt } from './device-doubts.ts';
import type { OffScaleDoubt } from './off-scale.ts';
import { isPlausible, type TypedQuantity } from './plausible.ts';
import type { SignDoubt } from './sign-doubts.ts';
import { typedNumbers } from './typed-numbers.ts';

/** Which limit of the site is passed: of one level, or of all of them together. */
export type LimitId = keyof LimitsConfig;

/** Something that was entered and is asked about: "is 45 mL right?". It holds nothing back, and "yes" settles it. */
export type Doubt = {
  readonly field: FieldId;
  readonly level: VertebralLevelCode | undefined;
  /** What is asked about, as text: a yes holds for this, and lapses once it says something else. */
  readonly about: string;
} & (
  | { readonly kind: 'implausible'; readonly quantity: TypedQuantity; readonly value: number }
  | { readonly kind: 'over-limit'; readonly limit: LimitId; readonly value: number; readonly most: number }
  | ClassDoubt
  | DeviceDoubt
  | OffScaleDoubt
  | SignDoubt
  | { readonly kind: ProcedureRemarkKind }
);

/** Under which a yes is kept. */
export function doubtKey(doubt: Doubt): DoubtKey {
  const which = doubt.kind === 'over-limit' ? doubt.limit : doubt.kind === 'udi-no-such-date' ? doubt.part : undefined;
  const place: string = which === undefined ? doubt.field : `${doubt.field}#${which}`;
  const kind: DoubtKind = doubt.kind;
  return `${kind}:${place}`;
}

/** Somebody was asked, and said that it is right; undefined once it says something else. */
export function confirmationOf(
  current: Pick<Case, 'confirmed'>,
  doubt: Doubt,
): { readonly about: string; readonly at: string } | undefined {
  const said = current.confirmed[doubtKey(doubt)];
  return said?.about === doubt.about ? said : undefined;
}

/** Numbers that a slip of the hand explains better than anything else. */
export function numberDoubts(current: Case): readonly Doubt[] {
  const implausible = typedNumbers(current).filter(({ quantity, value }) => !isPlausible(quantity, value));
  return implausible.map((typed): Doubt => ({ kind: 'implausible', ...typed, about: String(typed.value) }));
}
