import { DOSE_MEASURES } from '../quality-question.ts';
import { DOSE_PARTS } from '../read/dose.ts';
import { DOSE_COLUMNS } from './procedure-views.ts';
import { IS_COUNTED, SESSION_CAUSE } from './session-steps.ts';
import type { Step } from './sql-parts.ts';

/** Of each measure what was said in its unit, and whether it was said in another. */
const dosesOf = DOSE_MEASURES.map(measure => {
  const [name] = DOSE_COLUMNS[measure];
  const isOwn = `coalesce(${name}_unit = '${DOSE_PARTS[measure].unit}', false)`;
  return `CASE WHEN ${isOwn} THEN ${name}_value END AS ${name}, ${name}_value IS NOT NULL AND NOT ${isOwn} AS ${name}_in_another`;
}).join(', ');

export const COMPLICATION_STEPS: readonly Step[] = [
  {
    name: 'reported',
    sql: `SELECT a.session_place AS place, a.kind, a.died, a.level, a.class, a.day IS NOT NULL AS has_day, days IS NULL AS is_undated, true AS is_reported
      FROM event_at_session a JOIN begun_session s ON s.place = a.session_place AND s.is_counted
      WHERE days IS NULL OR (days >= 0 AND days <= window_days)`,
    isKept: true,
  },
  {
    name: 'complication',
    sql: `SELECT * FROM reported UNION ALL
      SELECT n.place, n.kind, n.kind = 'death' AS died, CAST(NULL AS STRING) AS level, CASE WHEN n.kind = 'death' THEN 'major' END AS class,
        s.day IS NOT NULL AS has_day, false AS is_undated, false AS is_reported
      FROM session_named n JOIN begun_session s ON s.place = n.place AND s.is_counted
      WHERE NOT EXISTS (SELECT 1 FROM reported r WHERE r.place = n.place AND (r.kind = n.kind OR (n.kind = 'death' AND r.died)))`,
    isKept: true,
  },
  {
    name: 'complication_outcome',
    sql: `SELECT place, level, is_undated, 'any-major' AS outcome FROM complication WHERE class = 'major'
      UNION ALL SELECT place, level, is_undated, kind AS outcome FROM complication WHERE kind IS NOT NULL
      UNION ALL SELECT place, level, is_undated, 'death' AS outcome FROM complication WHERE died AND coalesce(kind, '') <> 'death'`,
    isKept: true,
  },
  {
    name: 'symptomatic',
    sql: `SELECT DISTINCT place FROM complication WHERE kind = 'symptomatic-cement-leakage'`,
    isKept: true,
  },
  {
    name: 'symptomatic_at',
    sql: `SELECT DISTINCT c.place, c.level AS site FROM complication c JOIN treated_level t ON t.place = c.place AND t.site = c.level
      WHERE c.kind = 'symptomatic-cement-leakage'`,
    isKept: true,
  },
  {
    name: 'symptomatic_level',
    sql: `SELECT place, site FROM symptomatic_at UNION ALL
      SELECT place, site FROM (
        SELECT t.place, t.site, row_number() OVER (PARTITION BY t.place ORDER BY CASE WHEN t.leaked THEN 0 ELSE 1 END, r.rank) AS nth
        FROM treated_level t JOIN symptomatic y ON y.place = t.place JOIN session_cause s ON s.place = t.place AND s.cause = t.cause
        JOIN level_rank r ON r.site = t.site
        WHERE NOT EXISTS (SELECT 1 FROM symptomatic_at a WHERE a.place = t.place)) n WHERE nth = 1`,
    isKept: true,
  },
  {
    name: 'level_state',
    sql: `SELECT t.place, t.site, t.cause,
        CASE WHEN y.site IS NOT NULL THEN 'symptomatic' WHEN NOT t.leak_said THEN NULL WHEN t.leaked THEN 'asymptomatic' ELSE 'none' END AS state
      FROM treated_level t LEFT JOIN symptomatic_level y ON y.place = t.place AND y.site = t.site
      UNION ALL
      SELECT s.place, CAST(NULL AS STRING) AS site, s.cause, 'symptomatic' AS state FROM session_cause s JOIN symptomatic y ON y.place = s.place WHERE s.levels = 0`,
  },
  {
    name: 'symptomatic_session',
    sql: `SELECT l.place, bool_or(state = 'asymptomatic') AS asymptomatic FROM level_state l JOIN symptomatic y ON y.place = l.place GROUP BY l.place`,
    isKept: true,
  },
  {
    name: 'heard',
    sql: `SELECT place, max(days) AS heard FROM (
        SELECT session_place AS place, days FROM event_at_session UNION ALL
        SELECT session_place AS place, days FROM session_score WHERE phase <> 'before') h WHERE days > 0 GROUP BY place`,
    isKept: true,
  },
  {
    name: 'counted',
    sql: `SELECT s.place, s.patient, ${SESSION_CAUSE} AS cause, s.day, coalesce(l.levels, 0) AS levels,
        coalesce(l.leak_said, false) AS leak_said, coalesce(any_own, false) OR has_reason AS has_indication, s.operator IS NOT NULL AS has_operator, s.immediate,
        y.place IS NOT NULL OR coalesce(l.any_leak_said, false) AS is_leak_known,
        CASE WHEN y.place IS NOT NULL THEN coalesce(y.asymptomatic, false) ELSE coalesce(l.leaked, false) END AS is_asymptomatic,
        coalesce(heard, 0) AS heard, coalesce(c.day <= s.day, false) AS has_consent, days_between(s.day, as_of) AS age, ${dosesOf},
        CASE grouped_by WHEN 'operator' THEN s.operator WHEN 'site' THEN s.site WHEN 'technique' THEN s.techniques
          WHEN 'month' THEN substring(CAST(s.day AS STRING), 1, 7) END AS grp
      FROM (SELECT w.*, as_of, grouped_by FROM session_whole w CROSS JOIN question WHERE standing = 'begun' AND ${IS_COUNTED}) s
        LEFT JOIN level_summary l ON l.place = s.place LEFT JOIN indicated i ON i.place = s.place
        LEFT JOIN symptomatic_session y ON y.place = s.place LEFT JOIN heard h ON h.place = s.place LEFT JOIN consented c ON c.patient = s.patient`,
    isKept: true,
  },
];
