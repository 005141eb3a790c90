import { CANONICAL_BASE, CODE_SYSTEM_URL, PACKAGE_VERSION } from '../../fhir/canonicals.generated.ts';
import { AETIOLOGY_CODES } from '../../parameter/codes.generated.ts';
import type { JsonObject } from '../../plain/json-object.ts';
import type { Element, QualityCounts, Stratum } from '../quality-counts.ts';
import type { PartReport, QualityReport, Shown } from '../report/quality-report.ts';

/** Groups of `documentation-completeness`, in its order, as the Measure calls them. */
const DOCUMENTED: readonly (readonly [element: Element, text: string])[] = [
  ['day', 'Day'],
  ['operator', 'Operator'],
  ['level', 'Level'],
  ['indication', 'Indication'],
  ['leakage', 'Leakage'],
  ['immediate-complications', 'Immediate complications'],
  ['radiation-dose', 'Radiation dose'],
  ['consent', 'Consent'],
];

/**
 * MeasureReports (R4, summary) of the Measures of the package: any major complication by cause, in patients, and completeness of
 * documentation. `period`: first and last day of the sessions. A group that cannot be computed, or is too small to be said, has no numbers: what is
 * not captured is not 0. `written` is an instant.
 */
export function measureReports(report: QualityReport, counts: QualityCounts, written: string): readonly JsonObject[] {
  const period = periodOf(report, counts);
  return [
    measureReport(
      'any-major-complication',
      written,
      period,
      (['all', ...AETIOLOGY_CODES] as const).map(stratum => majorGroup(stratum, report)),
    ),
    measureReport(
      'documentation-completeness',
      written,
      period,
      DOCUMENTED.map(([element, text]) => {
        const part = report.strata[0];
        const found = part?.elements.find(each => each.element === element);
        return group({ text }, part === undefined ? 0 : found?.of, part === undefined ? 0 : found?.said);
      }),
    ),
  ];
}

function measureReport(id: string, date: string, period: JsonObject, groups: readonly JsonObject[]): JsonObject {
  return {
    resourceType: 'MeasureReport',
    status: 'complete',
    type: 'summary',
    measure: `${CANONICAL_BASE}/Measure/${id}|${PACKAGE_VERSION}`,
    date,
    period,
    group: groups,
  };
}

/** Of the days that were asked for, else of the sessions that were counted, else the day of the question. */
function periodOf({ question }: QualityReport, { days }: QualityCounts): JsonObject {
  const counted = days.filter(({ stratum }) => stratum === 'all');
  return {
    start: question.since ?? counted[0]?.day ?? question.asOf,
    end: question.until ?? counted.at(-1)?.day ?? question.asOf,
  };
}

function majorGroup(stratum: Stratum, report: QualityReport): JsonObject {
  const code = stratum === 'all' ? { text: 'All causes' } : { coding: [{ system: CODE_SYSTEM_URL.aetiology, code: stratum }] };
  const says = partOf(stratum, report)?.rates.find(({ outcome }) => outcome === 'any-major')?.says;
  // A cause without a session has no part, and 0 of 0 is what there is to say.
  if (says === undefined) return group(code, 0, 0);
  return says.kind === 'counted' ? group(code, says.cases, says.events) : group(code, undefined, undefined);
}

/** Where there is one cause alone it is all of the service too. */
function partOf(stratum: Stratum, { strata }: QualityReport): PartReport | undefined {
  const found = strata.find(part => part.stratum === stratum);
  return found ?? (stratum === 'all' ? strata[0] : undefined);
}

const POPULATION = 'http://terminology.hl7.org/CodeSystem/measure-population';
const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** A proportion; undefined, or a number that is not said: it has none. */
function group(code: JsonObject, cases: Shown | undefined, events: Shown | undefined): JsonObject {
  const isSaid = typeof cases === 'number' && typeof events === 'number';
  const population = (of: string, count: number | undefined) => ({
    code: { coding: [{ system: POPULATION, code: of }] },
    ...(count === undefined ? { _count: absent } : { count }),
  });
  return {
    code,
    population: [
      population('initial-population', isSaid ? cases : undefined),
      population('denominator', isSaid ? cases : undefined),
      population('numerator', isSaid ? events : undefined),
    ],
    ...(isSaid && cases > 0 ? { measureScore: { value: events / cases } } : {}),
  };
}

const absent = { extension: [{ url: ABSENT, valueCode: 'unknown' }] };
