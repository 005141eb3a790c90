import type { Named } from '../../quality/quality-counts.ts';
import type { PartReport, QualityReport, RateRow } from '../../quality/report/quality-report.ts';
import type { Interval } from '../../quality/statistics/binomial.ts';

/** The rows of a report as JSON, a line each, for programs. Its shape is in the help of the command; what is too small to be said is "few". */
export function* qualityLines(report: QualityReport): Generator<string> {
  const { question, settings, captured, read, service, lists, unreadable, numbers } = report;
  yield row('cohort', {
    ...service,
    asOf: question.asOf,
    since: question.since ?? null,
    until: question.until ?? null,
    ...settings,
    minCell: settings.minCell ?? null,
    windows: question.windows,
    leftOut: read,
  });
  for (const [type, has] of Object.entries(captured)) yield row('captured', { type, ...has });
  for (const part of [...report.strata, ...report.groups]) yield* partLines(part, report);
  for (const { points, limits: _, ...funnel } of report.funnels) for (const point of points) yield row('compared', { ...funnel, ...point });
  for (const { points, ...cusum } of report.cusums) {
    yield row('cusum', {
      ...cusum,
      signals: points.filter(({ isSignal }) => isSignal).map(({ day }) => day),
      last: points.at(-1)?.sum ?? null,
    });
  }
  yield row('lists', { ...numbers, unreadable: unreadable.total, unreadableByKind: unreadable.byKind });
  for (const { where, says } of unreadable.first) yield row('unreadable', { where, says });
  if (lists === undefined) return;
  for (const { of, ...review } of lists.reviews.first) yield row('review', { ...named(of), ...orNull(review) });
  for (const { of, reason } of lists.notCounted.first) yield row('not-counted', { ...named(of), reason });
  for (const { of, reason } of lists.notUnderstood.first) yield row('not-understood', { ...named(of), reason });
}

const row = (kind: string, members: object) => JSON.stringify({ row: kind, ...members });

const named = ({ reference, where }: Named) => ({ reference: reference ?? null, where });

const orNull = (members: object) => Object.fromEntries(Object.entries(members).map(([name, value]) => [name, value ?? null]));

const pair = (interval: Interval | undefined) => (interval === undefined ? null : [interval.low, interval.high]);

function* partLines(
  { group, stratum, size, rates, followUp, success, doses, elements }: PartReport,
  { question }: QualityReport,
): Generator<string> {
  const part = { ...(group === undefined ? {} : { by: question.by, group }), stratum };
  yield row('part', { ...part, ...size });
  for (const rate of rates) yield row('rate', { ...part, ...rateMembers(rate) });
  yield row('follow-up', { ...part, ...followUp });
  for (const { wilson, improved, ...each } of success)
    yield row('success', { ...part, ...each, improved: improved ?? null, wilson95: pair(wilson) });
  for (const { limit, aboveLimit, distribution, ...each } of doses) {
    yield row('dose', { ...part, ...each, limit: limit ?? null, aboveLimit: aboveLimit ?? null, distribution: distribution ?? null });
  }
  for (const each of elements) yield row('element', { ...part, ...each });
}

function rateMembers({ outcome, per, published, says }: RateRow): object {
  const shared = { outcome, per, published: published === undefined ? null : { ...published.rate, of: published.of ?? null } };
  if (says.kind !== 'counted') return { ...shared, says };
  const { events, cases, notRecorded, undated, wilson, exact, comparison, by } = says;
  return {
    ...shared,
    events,
    cases,
    notRecorded,
    undated,
    rate: cases === 0 ? null : events / cases,
    wilson95: pair(wilson),
    exact95: pair(exact),
    comparison,
    by,
  };
}
