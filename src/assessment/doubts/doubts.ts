import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { LimitsConfig } from '../../site/site-config.ts';
import type { Case } from '../case/case.ts';
import type { DoubtKey, DoubtKind } from '../case/doubt-key.ts';
import type { FieldId } from '../case/field.ts';
import { type ProcedureRemarkKind, procedureRemarks } from '../procedure/procedure-remarks.ts';
import { readUdi } from '../procedure/udi.ts';
import { isPlausible, type TypedQuantity } from './plausible.ts';
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
  | { readonly kind: 'other-lot'; readonly read: string }
  | { readonly kind: ProcedureRemarkKind }
);

/** Under which a yes is kept. */
export function doubtKey(doubt: Doubt): DoubtKey {
  const place: string = doubt.kind === 'over-limit' ? `${doubt.field}#${doubt.limit}` : doubt.field;
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

interface DoubtOptions {
  readonly now: Date;
  readonly limits: LimitsConfig;
}

/** Everything that is asked about in the case as it stands, confirmed or not, in the order of the screens. */
export function doubts(current: Case, { now, limits }: DoubtOptions): readonly Doubt[] {
  return [...procedureRemarks(current, now).map((remark): Doubt => remark), ...doubtsOfEntries(current), ...overLimits(current, limits)];
}

/** Those about one entry by itself, which hang on no clock and on no site. */
export function doubtsOfEntries(current: Case): readonly Doubt[] {
  const implausible = typedNumbers(current).filter(({ quantity, value }) => !isPlausible(quantity, value));
  return [...implausible.map((typed): Doubt => ({ kind: 'implausible', ...typed, about: String(typed.value) })), ...otherLots(current)];
}

/** Those that nobody has said yes to. */
export function openDoubts(current: Case, options: DoubtOptions): readonly Doubt[] {
  return doubts(current, options).filter(doubt => confirmationOf(current, doubt) === undefined);
}

function overLimits({ procedure }: Case, limits: LimitsConfig): readonly Doubt[] {
  const { dose, levels } = procedure;
  const over = (limit: LimitId, value: number | undefined, field: FieldId, level?: VertebralLevelCode): readonly Doubt[] => {
    const most = limits[limit];
    return most === undefined || value === undefined || value <= most
      ? []
      : [{ kind: 'over-limit', limit, value, most, field, level, about: `${value} over ${most}` }];
  };
  const volumes = levels.flatMap(({ cementVolumeMl }) => cementVolumeMl ?? []);
  const total = Number(volumes.reduce((sum, volume) => sum + volume, 0).toPrecision(12));
  return [
    ...levels.flatMap(({ level, cementVolumeMl }) =>
      over('cementVolumeMlPerLevel', cementVolumeMl, `procedure.levels.${level}.cementVolumeMl`, level),
    ),
    ...over('cementVolumeMlInAll', volumes.length > 0 ? total : undefined, 'procedure.levels'),
    ...over('fluoroscopyTimeMin', dose.fluoroscopyTimeMin, 'procedure.dose.fluoroscopyTimeMin'),
    ...over('referenceAirKermaMGy', dose.referenceAirKermaMGy, 'procedure.dose.referenceAirKermaMGy'),
    ...over('doseAreaProductGyCm2', dose.doseAreaProductGyCm2, 'procedure.dose.doseAreaProductGyCm2'),
  ];
}

/** The lot that stands beside a UDI, where the UDI says another. */
function otherLots({ procedure }: Case): readonly Doubt[] {
  return procedure.devices.flatMap(({ id, udi, lot }): readonly Doubt[] => {
    const reading = readUdi(udi);
    if (reading?.kind !== 'gs1' || reading.lot === undefined || lot.trim() === reading.lot) return [];
    const about = `${lot.trim()} beside ${reading.lot}`;
    return [{ kind: 'other-lot', read: reading.lot, field: `procedure.devices.${id}.lot`, level: undefined, about }];
  });
}
