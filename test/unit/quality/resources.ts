import { CODE_SYSTEM_URL, EXTENSION_URL, PROFILE_URL } from '../../../src/fhir/canonicals.generated.ts';
import { createCounting } from '../../../src/quality/count/counting.ts';
import { questionOf } from '../../../src/quality/default-question.ts';
import type { Outcome } from '../../../src/quality/outcomes.ts';
import type { QualityCounts, Stratum } from '../../../src/quality/quality-counts.ts';
import type { QualityQuestion } from '../../../src/quality/quality-question.ts';
import { makeReport } from '../../../src/quality/report/make-report.ts';
import type { PartReport, RateRow, RateSays } from '../../../src/quality/report/quality-report.ts';
import { USUAL_SETTINGS } from '../../../src/quality/report/report-settings.ts';
import { DEFAULT_COMPLICATIONS } from '../../../src/site/complications-config.ts';
import { NO_LIMITS } from '../../../src/site/default-site.ts';
import { DEFAULT_IMPORTANT_CHANGE } from '../../../src/site/keeping-config.ts';

export type Json = Record<string, unknown>;

type System = keyof typeof CODE_SYSTEM_URL;

const concept = (system: System, code: string) => ({ coding: [{ system: CODE_SYSTEM_URL[system], code }] });
const coded = (url: string, system: System, code: string) => ({ url, valueCodeableConcept: concept(system, code) });

interface Level {
  readonly site: string;
  readonly indication?: readonly string[];
  readonly leakage?: readonly string[];
}

interface SessionParts {
  readonly patient?: string;
  readonly status?: string;
  readonly levels?: readonly Level[];
  readonly reasons?: readonly string[];
  readonly immediate?: 'none-observed' | 'observed';
  readonly more?: Json;
}

/** A session of one osteoporotic level without leakage; each of another patient where none is named. */
export function session(id: string, parts: SessionParts = {}): Json {
  const { patient = id, status = 'completed', levels = [{ site: 'L1', indication: ['IND-1'], leakage: ['none-seen'] }] } = parts;
  return {
    resourceType: 'Procedure',
    id,
    meta: { profile: [PROFILE_URL.procedure] },
    extension: [
      ...levels.map(({ site, indication = [], leakage = [] }) => ({
        url: EXTENSION_URL.augmentedLevel,
        extension: [
          coded('site', 'vertebralLevel', site),
          ...leakage.map(code => coded('leakage', 'cementLeakageSite', code)),
          ...indication.map(code => coded('indication', 'parameterCriterion', code)),
        ],
      })),
      coded(EXTENSION_URL.immediateComplications, 'immediateComplications', parts.immediate ?? 'none-observed'),
    ],
    status,
    code: concept('augmentationTechnique', 'vertebroplasty'),
    subject: { reference: `Patient/${patient}` },
    performedDateTime: '2026-01-12',
    ...(parts.reasons && { reasonCode: parts.reasons.map(code => concept('parameterCriterion', code)) }),
    ...parts.more,
  };
}

interface EventParts {
  readonly patient?: string;
  readonly kind?: string;
  readonly class?: 'major' | 'minor';
  readonly level?: string;
  readonly more?: Json;
}

/** A complication of the session, of its patient where no other is named. */
export function event(id: string, procedure: string | undefined, parts: EventParts = {}): Json {
  const { patient = procedure ?? id, kind = 'infection' } = parts;
  return {
    resourceType: 'AdverseEvent',
    id,
    meta: { profile: [PROFILE_URL.adverseEvent] },
    extension: [
      ...(parts.class ? [coded(EXTENSION_URL.complicationClass, 'complicationClass', parts.class)] : []),
      ...(parts.level ? [coded(EXTENSION_URL.eventLevel, 'vertebralLevel', parts.level)] : []),
    ],
    actuality: 'actual',
    event: concept('complicationKind', kind),
    subject: { reference: `Patient/${patient}` },
    ...(procedure && { suspectEntity: [{ instance: { reference: `Procedure/${procedure}` } }] }),
    ...parts.more,
  };
}

export const consequence = (code: string, occurred = true) => ({
  url: EXTENSION_URL.majorConsequence,
  extension: [coded('consequence', 'majorConsequence', code), { url: 'occurred', valueBoolean: occurred }],
});

export const sessions = (number: number, parts: SessionParts = {}) =>
  Array.from({ length: number }, (_, index) => session(`s${index + 1}`, parts));

/** On the last day of 2026, by the defaults. */
export const QUESTION: QualityQuestion = questionOf('2026-12-31', {
  complications: DEFAULT_COMPLICATIONS,
  importantChange: DEFAULT_IMPORTANT_CHANGE,
  limits: NO_LIMITS,
});

export function cohortOf(...resources: readonly unknown[]): QualityCounts {
  return countsOf(resources, QUESTION);
}

export function countsOf(resources: readonly unknown[], question: QualityQuestion): QualityCounts {
  const counting = createCounting(question);
  for (const [index, resource] of resources.entries()) counting.take(resource, `cohort.ndjson, ${index + 1}`);
  return counting.close();
}

/** All causes together, also where there is one alone. */
export const sessionsIn = (counts: QualityCounts): number => counts.cells[0]?.sessions ?? 0;

export const strataIn = (counts: QualityCounts): readonly PartReport[] => makeReport(counts, USUAL_SETTINGS).strata;

export function rateIn(counts: QualityCounts, outcome: Outcome, stratum: Stratum): Extract<RateSays, { kind: 'counted' }> & RateRow {
  const strata = strataIn(counts);
  const row = strata.find(each => each.stratum === stratum)?.rates.find(each => each.outcome === outcome);
  if (row?.says.kind !== 'counted') throw new Error(`No ${outcome} in ${stratum}, of ${strata.map(each => each.stratum).join(', ')}`);
  return { ...row, ...row.says };
}

/** "1 of 20" */
export function counted(counts: QualityCounts, outcome: Outcome, stratum: Stratum = 'osteoporosis'): string {
  const { events, cases } = rateIn(counts, outcome, stratum);
  return `${events} of ${cases}`;
}
