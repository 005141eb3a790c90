import { COMPLICATION_KIND_CODES } from '../../parameter/codes.generated.ts';
import { REVIEW_TRIGGERS, TRIGGER_OF_KIND } from '../../parameter/review-triggers.ts';
import { quoted, type Step } from './sql-parts.ts';

const TRIGGERING = Object.entries(TRIGGER_OF_KIND);
const triggerOf = `CASE c.kind ${TRIGGERING.map(([kind, trigger]) => `WHEN '${kind}' THEN '${trigger}'`).join(' ')} END`;

/** Of a complication among those that one Procedure names. */
const rankOfKind = `CASE c.kind ${COMPLICATION_KIND_CODES.map((kind, rank) => `WHEN '${kind}' THEN ${rank}`).join(' ')} END`;

/** Lists in the order of `part` and `first_place`; `place` is where the resource that is named stands. */
export const LIST_STEPS: readonly Step[] = [
  {
    name: 'review',
    sql: `SELECT 0 AS part, e.first_place, e.place, e.reference, 'AdverseEvent' AS type, ${REVIEW_TRIGGERS.map(
      (trigger, index) => `bool_or(t.trigger = '${trigger}') AS trigger_${index}`,
    ).join(', ')}, e.patient, s.session_reference AS session, CAST(e.day AS STRING) AS day, e.kind
      FROM event_found e JOIN event_trigger t ON t.place = e.place
        LEFT JOIN event_session s ON s.place = e.place AND s.the_key = e.begun_key CROSS JOIN question
      WHERE e.standing = 'actual' AND (e.found > 0 OR e.is_ours)
        AND (coalesce(e.day, s.session_day) IS NULL OR (coalesce(e.day, s.session_day) >= since AND coalesce(e.day, s.session_day) <= until))
      GROUP BY e.first_place, e.place, e.reference, e.patient, s.session_reference, e.day, e.kind
      UNION ALL SELECT 1 AS part, s.first_place * ${COMPLICATION_KIND_CODES.length} + ${rankOfKind} AS first_place, s.place, s.reference, 'Procedure' AS type, ${REVIEW_TRIGGERS.map(trigger => `${triggerOf} = '${trigger}'`).join(', ')},
        s.patient, s.reference AS session, CAST(s.day AS STRING) AS day, c.kind
      FROM complication c JOIN session s ON s.place = c.place
      WHERE NOT c.is_reported AND c.kind IN (${quoted(TRIGGERING.map(([kind]) => kind))})`,
    isKept: true,
  },
  {
    name: 'not_counted',
    sql: `SELECT 0 AS part, first_place, place, reference, 'Procedure' AS type, 'status-unknown' AS reason FROM session WHERE standing = 'unknown-status'
      UNION ALL SELECT 0, first_place, place, reference, 'Procedure', 'future-date' FROM begun_session WHERE is_future
      UNION ALL SELECT 0, first_place, place, reference, 'Procedure', 'no-day' FROM begun_session CROSS JOIN question WHERE day IS NULL AND is_bounded
      UNION ALL SELECT 0, s.first_place, s.place, s.reference, 'Procedure', 'observed-and-none-recorded'
        FROM (SELECT place FROM counted WHERE immediate = 'observed') o JOIN session s ON s.place = o.place
        WHERE NOT EXISTS (SELECT 1 FROM complication c WHERE c.place = s.place)
      UNION ALL SELECT 1, first_place, place, reference, 'AdverseEvent', reason FROM (
        SELECT e.first_place, e.place, e.reference, CASE
            WHEN e.begun = 0 THEN CASE
              WHEN NOT EXISTS (SELECT 1 FROM suspect_name n WHERE n.place = e.place) THEN 'no-procedure-named'
              WHEN e.found = 0 THEN 'procedure-not-found' WHEN e.own = 0 THEN 'other-patient'
              WHEN e.own_standing = 'entered-in-error' THEN 'procedure-entered-in-error' WHEN e.own_standing = 'unknown-status' THEN 'status-unknown'
              ELSE 'procedure-not-begun' END
            WHEN e.day > last_day THEN 'future-date'
            ELSE l.reason END AS reason
        FROM event_found e CROSS JOIN question LEFT JOIN (
          SELECT place, min_by(CASE WHEN days < 0 THEN 'before-session' ELSE 'after-window' END, the_key) AS reason FROM event_at_session
          GROUP BY place HAVING bool_and(coalesce(days < 0 OR days > window_days, false))) l ON l.place = e.place
        WHERE e.standing = 'actual' AND (e.found > 0 OR e.is_ours)) r WHERE reason IS NOT NULL`,
    isKept: true,
  },
  {
    name: 'not_understood',
    sql: `SELECT 0 AS part, place AS first_place, place, reference, 'Procedure' AS type, reason FROM session_refused
      UNION ALL SELECT 0, place, place, reference, 'AdverseEvent', reason FROM event_refused
      UNION ALL SELECT 1, place, place, reference, 'Procedure', 'id-of-another-patient' FROM session_of_another
      UNION ALL SELECT 2, place, place, reference, 'AdverseEvent', 'id-of-another-patient' FROM event_of_another`,
    isKept: true,
  },
];

/** Numbers of resources, in one row. */
export const READ_QUERY = `SELECT
    (SELECT count(*) FROM session_copy) - (SELECT count(*) FROM session) - (SELECT count(*) FROM session_of_another) AS again_sessions,
    (SELECT count(*) FROM event_copy) - (SELECT count(*) FROM event) - (SELECT count(*) FROM event_of_another) AS again_events,
    (SELECT count(*) FROM session WHERE standing = 'not-begun') AS not_begun,
    (SELECT count(*) FROM session WHERE standing = 'entered-in-error') AS sessions_in_error,
    (SELECT count(*) FROM procedure_read WHERE NOT is_session) AS other_procedures,
    (SELECT count(*) FROM begun_session CROSS JOIN question WHERE NOT is_future AND day IS NOT NULL AND NOT (day >= since AND day <= until)) AS outside_period,
    (SELECT count(*) FROM event_found WHERE found = 0 AND NOT is_ours) AS other_events,
    (SELECT count(*) FROM event_found WHERE (found > 0 OR is_ours) AND standing = 'potential') AS near_misses,
    (SELECT count(*) FROM event_found WHERE (found > 0 OR is_ours) AND standing = 'entered-in-error') AS events_in_error`;
