import { DOSE_MEASURES } from '../quality-question.ts';
import { DOSE_COLUMNS } from './procedure-views.ts';

/** Cells: all, each cause; with groups, each of these again. `of_cause` and `of_group` are 0 where it is told apart by it. */
const setsOf = (isGrouped: boolean, more: string): string => {
  const sets = [`(${more})`, `(cause${more && `, ${more}`})`];
  const grouped = [`(grp${more && `, ${more}`})`, `(grp, cause${more && `, ${more}`})`];
  return `GROUPING SETS (${[...sets, ...(isGrouped ? grouped : [])].join(', ')})`;
};
const cellOf = (isGrouped: boolean): string =>
  isGrouped
    ? 'cause, grp, grouping(cause) AS of_cause, grouping(grp) AS of_group'
    : 'cause, CAST(NULL AS STRING) AS grp, grouping(cause) AS of_cause, 1 AS of_group';
const number = (condition: string, name: string): string => `count(CASE WHEN ${condition} THEN 1 END) AS ${name}`;

const isSaid = DOSE_MEASURES.map(measure => `${DOSE_COLUMNS[measure][0]} IS NOT NULL`).join(' OR ');

const dosesOf = DOSE_MEASURES.map(measure => {
  const [name] = DOSE_COLUMNS[measure];
  return `SELECT cause, grp, '${measure}' AS measure, ${name} AS value FROM counted WHERE ${name} IS NOT NULL OR ${name}_in_another`;
}).join(' UNION ALL ');

/** The last score before and the last after, of each session and instrument. */
const SCORED = `SELECT c.cause, c.grp, s.instrument, s.before, s.after FROM (
    SELECT session_place, instrument, max(CASE WHEN phase = 'before' THEN value END) AS before, max(CASE WHEN phase <> 'before' THEN value END) AS after FROM (
      SELECT session_place, instrument, phase, value,
        row_number() OVER (PARTITION BY session_place, instrument, phase = 'before' ORDER BY moment DESC NULLS LAST, score_key DESC) AS nth
      FROM session_score CROSS JOIN question WHERE phase = 'before' OR (days >= 0 AND days <= success_days)) r
    WHERE nth = 1 GROUP BY session_place, instrument) s JOIN counted c ON c.place = s.session_place`;

const BETTER = "CASE WHEN p.instrument IN ('eq-5d-index', 'promis-physical-function') THEN after - before ELSE before - after END";

/** What is counted, from the steps: rows of each as `engine-counts` of an engine reads them. */
export function resultQueries(isGrouped: boolean): Readonly<Record<string, string>> {
  const cell = cellOf(isGrouped);
  const sets = (more = '') => setsOf(isGrouped, more);
  return {
    base: `SELECT ${cell}, count(*) AS sessions,
        ${number('age >= early_days', 'due')}, ${number('age >= early_days AND heard >= 1', 'heard_of')}, ${number('age >= early_days AND heard >= early_days', 'heard_to_end')},
        ${number('age >= new_fracture_days', 'due_late')}, ${number('age >= new_fracture_days AND heard >= new_fracture_days', 'heard_late')},
        count(day) AS said_day, ${number('has_operator', 'said_operator')}, ${number('levels > 0', 'said_level')}, ${number('has_indication', 'said_indication')},
        ${number('levels > 0 AND leak_said', 'said_leakage')}, count(immediate) AS said_immediate, ${number(isSaid, 'said_dose')}, ${number('has_consent', 'said_consent')},
        ${number('is_leak_known', 'leak_known')}, ${number('is_leak_known AND is_asymptomatic', 'asymptomatic')}
      FROM counted CROSS JOIN question GROUP BY ${sets()}`,
    patients: `SELECT cause, grp, of_cause, of_group, count(*) AS patients, ${number('any_known', 'leak_known')}, ${number('any_asymptomatic', 'asymptomatic')} FROM (
        SELECT ${cell}, patient, bool_or(is_leak_known) AS any_known, bool_or(is_leak_known AND is_asymptomatic) AS any_asymptomatic
        FROM counted GROUP BY ${sets('patient')}) p GROUP BY cause, grp, of_cause, of_group`,
    levels: `SELECT ${cell}, count(*) AS levels, ${number("state = 'symptomatic'", 'symptomatic')}, ${number("state = 'asymptomatic'", 'asymptomatic')}, count(state) AS said
      FROM (SELECT l.cause, c.grp, l.state FROM level_state l JOIN counted c ON c.place = l.place) t GROUP BY ${sets()}`,
    outcomes: `SELECT ${cell}, outcome, count(DISTINCT place) AS sessions, count(DISTINCT patient) AS patients, ${number('is_undated', 'undated')}
      FROM (SELECT c.cause, c.grp, c.place, c.patient, o.outcome, o.is_undated FROM complication_outcome o JOIN counted c ON c.place = o.place) t GROUP BY ${sets('outcome')}`,
    openMajor: `SELECT cause, grp, of_cause, of_group, ${number('has_open AND NOT has_major', 'patients')}, sum(open_sessions) AS sessions FROM (
        SELECT ${cell}, patient, bool_or(is_open) AS has_open, bool_or(is_major) AS has_major, count(CASE WHEN is_open AND NOT is_major THEN 1 END) AS open_sessions
        FROM (SELECT c.cause, c.grp, c.patient, c.place, bool_or(k.class IS NULL) AS is_open, bool_or(coalesce(k.class = 'major', false)) AS is_major
          FROM complication k JOIN counted c ON c.place = k.place GROUP BY c.cause, c.grp, c.patient, c.place) t
        GROUP BY ${sets('patient')}) p GROUP BY cause, grp, of_cause, of_group`,
    outcomesAtLevels: `SELECT ${cell}, outcome, count(*) AS levels
      FROM (SELECT DISTINCT t.cause, c.grp, o.outcome, t.place, t.site FROM complication_outcome o JOIN treated_level t ON t.place = o.place AND t.site = o.level
        JOIN counted c ON c.place = o.place) t GROUP BY ${sets('outcome')}`,
    outcomesAtNoLevel: `SELECT ${cell}, outcome, count(*) AS sessions
      FROM (SELECT c.cause, c.grp, o.outcome, o.place, max(CASE WHEN t.site IS NULL THEN 0 ELSE 1 END) AS is_placed FROM complication_outcome o
        JOIN counted c ON c.place = o.place LEFT JOIN treated_level t ON t.place = o.place AND t.site = o.level
        GROUP BY c.cause, c.grp, o.outcome, o.place) t WHERE is_placed = 0 GROUP BY ${sets('outcome')}`,
    events: `SELECT ${cell}, count(*) AS reported, ${number('has_day', 'with_day')}, count(class) AS with_class
      FROM (SELECT c.cause, c.grp, k.has_day, k.class FROM complication k JOIN counted c ON c.place = k.place WHERE k.is_reported) t GROUP BY ${sets()}`,
    success: `SELECT ${cell}, instrument, ${number('before IS NOT NULL AND after IS NOT NULL', 'paired')}, ${number('is_better', 'improved')},
        ${number('after IS NULL', 'only_before')}, ${number('before IS NULL', 'only_after')}
      FROM (SELECT p.*, coalesce(${BETTER} >= points - 1e-9, false) OR coalesce(before <> 0 AND 100 * ${BETTER} >= percent * abs(before) - 1e-9, false) AS is_better
        FROM (${SCORED}) p LEFT JOIN important_change i ON i.instrument = p.instrument) t GROUP BY ${sets('instrument')}`,
    doses: `SELECT ${cell}, measure, value, count(*) AS sessions FROM (${dosesOf}) t GROUP BY ${sets('measure, value')}`,
    days: `SELECT cause, of_cause, CAST(day AS STRING) AS day, sessions FROM (
        SELECT cause, grouping(cause) AS of_cause, day, count(*) AS sessions FROM counted WHERE day IS NOT NULL GROUP BY GROUPING SETS ((day), (cause, day))) d`,
    dayEvents: `SELECT cause, of_cause, CAST(day AS STRING) AS day, outcome, sessions FROM (
        SELECT cause, grouping(cause) AS of_cause, day, outcome, count(*) AS sessions FROM (
            SELECT DISTINCT c.place, c.cause, c.day, o.outcome FROM complication_outcome o JOIN counted c ON c.place = o.place WHERE c.day IS NOT NULL) t
          GROUP BY GROUPING SETS ((day, outcome), (cause, day, outcome))
        UNION ALL SELECT cause, grouping(cause) AS of_cause, day, 'asymptomatic-cement-leakage' AS outcome, count(*) AS sessions
          FROM counted WHERE is_asymptomatic AND is_leak_known AND day IS NOT NULL GROUP BY GROUPING SETS ((day), (cause, day))) d`,
  };
}
