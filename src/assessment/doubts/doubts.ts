import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { LimitsConfig } from '../../site/site-config.ts';
import type { Case } from '../case/case.ts';
import type { FieldId } from '../case/field.ts';
import { classDoubts } from '../complications/class-doubts.ts';
import { consentAgeDays } from '../consent/signed-late.ts';
import { procedureRemarks } from '../procedure/procedure-remarks.ts';
import { deviceDoubts } from './device-doubts.ts';
import { type Doubt, type LimitId, numberDoubts } from './doubt.ts';
import { offScaleDoubts } from './off-scale.ts';
import { signDoubts } from './sign-doubts.ts';

interface DoubtOptions {
  readonly now: Date;
  readonly limits: LimitsConfig;
}

/** Everything that is asked about in the case as it stands, confirmed or not, in the order of the screens. */
export function doubts(current: Case, { now, limits }: DoubtOptions): readonly Doubt[] {
  return [
    ...procedureRemarks(current, now).map((remark): Doubt => remark),
    ...doubtsOfEntries(current),
    ...classDoubts(current),
    ...overLimits(current, limits, now),
  ];
}

/** Those about one entry by itself, which hang on no clock and on no site. */
export function doubtsOfEntries(current: Case): readonly Doubt[] {
  return [...offScaleDoubts(current), ...signDoubts(current), ...numberDoubts(current), ...deviceDoubts(current)];
}

function overLimits(current: Case, limits: LimitsConfig, now: Date): readonly Doubt[] {
  const { procedure } = current;
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
    ...over('consentValidDays', consentAgeDays(current, now), 'consent.decidedAt'),
    ...over('doseAreaProductGyCm2', dose.doseAreaProductGyCm2, 'procedure.dose.doseAreaProductGyCm2'),
  ];
}
