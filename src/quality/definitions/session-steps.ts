import { PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import {
  COMPLICATION_KIND_CODES,
  IMMEDIATE_COMPLICATIONS_CODES,
  PARAMETER_CRITERION_CODES,
  VERTEBRAL_LEVEL_CODES,
} from '../../parameter/codes.generated.ts';
import { DOSE_COLUMNS } from './procedure-views.ts';
import { registerSteps } from './register-steps.ts';
import { claims, foundBy, foundColumns, identifierName, meantBy, quoted, type Step } from './sql-parts.ts';

const doses = Object.values(DOSE_COLUMNS).map(([name]) => `CAST(${name}_value AS DOUBLE) AS ${name}_value, ${name}_unit`);
const otherReasons = PARAMETER_CRITERION_CODES.filter(code => code.startsWith('IND-') && code !== 'IND-2' && !/^IND-1[ab]?$/.test(code));

/** Cause by what was found among indications. */
const cause = (neoplasm: string, osteoporosis: string, other: string): string =>
  `CASE WHEN ${neoplasm} THEN 'neoplasm' WHEN ${osteoporosis} THEN 'osteoporosis' WHEN ${other} THEN 'other' ELSE 'unknown' END`;
const isOsteoporosis = (list: string): string => `(holds(${list}, 'IND-1') OR holds(${list}, 'IND-1a') OR holds(${list}, 'IND-1b'))`;

/** Of a session beside its `level_summary`, or none. */
export const SESSION_CAUSE =
  "CASE WHEN levels IS NULL THEN reason_cause WHEN neoplasm THEN 'neoplasm' WHEN unknown_cause THEN 'unknown' WHEN osteoporosis THEN 'osteoporosis' ELSE 'other' END";

const IS_FUTURE = 'day IS NOT NULL AND day > last_day';
/** Of a session that was begun, beside `question`. */
export const IS_COUNTED = '(day IS NULL OR day <= last_day) AND (NOT is_bounded OR (day IS NOT NULL AND day >= since AND day <= until))';

export const SESSION_STEPS: readonly Step[] = [
  {
    name: 'procedure_read',
    sql: `SELECT ${foundColumns('Procedure')}, ${foundBy('subject')} AS patient,
        CASE WHEN status IN ('preparation', 'not-done') THEN 'not-begun' WHEN status IN ('in-progress', 'on-hold', 'stopped', 'completed') THEN 'begun'
          WHEN status = 'entered-in-error' THEN 'entered-in-error' WHEN status = 'unknown' THEN 'unknown-status' END AS standing,
        has_modifier, ${claims(PROFILE_URL.procedure)} OR filled(techniques) OR has_level_row AS is_session,
        day_of(coalesce(performed_date_time, performed_start)) AS day,
        CASE WHEN filled(techniques) THEN joined(techniques, '+') END AS techniques,
        CASE WHEN has_operator THEN ${meantBy('operator')} WHEN performers = 1 THEN ${meantBy('performer')} END AS operator,
        coalesce(${meantBy('location')},
          CASE WHEN has_operator THEN ${meantBy('operator_for')} WHEN performers = 1 THEN ${meantBy('performer_for')} END) AS site,
        CASE WHEN NOT filled(reasons) THEN 'unknown' ELSE ${cause("holds(reasons, 'IND-2')", isOsteoporosis('reasons'), otherReasons.map(code => `holds(reasons, '${code}')`).join(' OR '))} END AS reason_cause,
        filled(reasons) AS has_reason,
        CASE WHEN immediate IN (${quoted(IMMEDIATE_COMPLICATIONS_CODES)}) THEN immediate END AS immediate, died, ${doses.join(', ')}
      FROM va_procedure`,
    isKept: true,
    takesEach: 'va_procedure',
  },
  {
    name: 'session_refused',
    sql: `SELECT place, reference, CASE WHEN standing IS NULL THEN 'no-status' WHEN patient IS NULL THEN 'no-patient' ELSE 'unknown-modifier' END AS reason
      FROM procedure_read WHERE is_session AND (standing IS NULL OR patient IS NULL OR has_modifier)`,
  },
  {
    name: 'session_copy',
    sql: 'SELECT * FROM procedure_read WHERE is_session AND standing IS NOT NULL AND patient IS NOT NULL AND NOT has_modifier',
  },
  ...registerSteps('session', 'place, first_place, reference, patient, the_key, standing, day, reason_cause, died'),
  {
    name: 'session_name',
    sql: `SELECT place, reference AS name FROM session_copy WHERE reference IS NOT NULL
      UNION ALL SELECT place, ${identifierName('system', 'value')} AS name FROM va_procedure_identifier WHERE value IS NOT NULL`,
  },
  {
    name: 'level_rank',
    sql: `SELECT * FROM (VALUES ${VERTEBRAL_LEVEL_CODES.map((code, rank) => `('${code}', ${rank})`).join(', ')}) AS t(site, rank)`,
  },
  {
    name: 'level_said',
    sql: `SELECT place, site, bool_or(holds(indications, 'IND-2')) AS neoplasm, bool_or(${isOsteoporosis('indications')}) AS osteoporosis,
        bool_or(begins(indications, 'IND-')) AS other, bool_or(filled(indications)) AS has_own,
        bool_or(leak_said) AS leak_said, bool_or(leaked) AS leaked
      FROM va_procedure_level GROUP BY place, site`,
    isKept: true,
  },
  {
    name: 'indicated',
    sql: 'SELECT place, bool_or(has_own) AS any_own FROM level_said GROUP BY place',
    isKept: true,
  },
  {
    name: 'treated_level',
    sql: `SELECT s.place, l.site, leak_said, leaked,
        CASE WHEN has_own THEN ${cause('neoplasm', 'osteoporosis', 'other')} WHEN any_own THEN 'unknown' ELSE reason_cause END AS cause
      FROM level_said l JOIN session s ON s.place = l.place JOIN indicated i ON i.place = l.place
      WHERE l.site IN (${quoted(VERTEBRAL_LEVEL_CODES)}) AND s.standing = 'begun'`,
    isKept: true,
  },
  {
    name: 'level_summary',
    sql: `SELECT place, count(*) AS levels, bool_or(cause = 'neoplasm') AS neoplasm, bool_or(cause = 'unknown') AS unknown_cause,
        bool_or(cause = 'osteoporosis') AS osteoporosis, bool_or(leak_said) AS any_leak_said, bool_and(leak_said) AS leak_said, bool_or(leaked) AS leaked
      FROM treated_level GROUP BY place`,
    isKept: true,
  },
  {
    name: 'session_cause',
    sql: `SELECT s.place, coalesce(l.levels, 0) AS levels, ${SESSION_CAUSE} AS cause FROM session s LEFT JOIN level_summary l ON l.place = s.place`,
  },
  {
    name: 'begun_session',
    sql: `SELECT place, first_place, reference, day, ${IS_FUTURE} AS is_future, ${IS_COUNTED} AS is_counted
      FROM session CROSS JOIN question WHERE standing = 'begun'`,
  },
  {
    name: 'session_named',
    sql: `SELECT DISTINCT place, kind FROM (
        SELECT place, kind FROM va_procedure_complication WHERE kind IN (${quoted(COMPLICATION_KIND_CODES)})
        UNION ALL SELECT place, 'death' AS kind FROM session WHERE died) n`,
  },
];
