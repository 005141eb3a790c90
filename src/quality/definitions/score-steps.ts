import { PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import { LOINC_OF_INSTRUMENT, OWN_INSTRUMENTS } from '../read/score.ts';
import { registerSteps } from './register-steps.ts';
import { claims, foundBy, foundColumns, namesOf, quoted, type Step } from './sql-parts.ts';

const byLoinc = LOINC_OF_INSTRUMENT.map(([code, instrument]) => `WHEN holds(loinc, '${code}') THEN '${instrument}'`).join(' ');

/** Scores come before the events in the order of steps: what both name is found among the sessions at once. */
export const SCORE_STEPS: readonly Step[] = [
  {
    name: 'score_read',
    sql: `SELECT ${foundColumns('Observation')}, ${foundBy('subject')} AS patient,
        coalesce(status, '') NOT IN ('entered-in-error', 'cancelled') AS is_standing,
        CASE WHEN own_instrument IN (${quoted(OWN_INSTRUMENTS)}) THEN own_instrument ${byLoinc} END AS instrument,
        CAST(value AS DOUBLE) AS value, phase, CAST(days AS DOUBLE) AS said_days, day_of(coalesce(effective_date_time, effective_start)) AS day,
        instant_of(coalesce(effective_date_time, effective_start)) AS moment, procedure_reference, procedure_system, procedure_value
      FROM va_observation WHERE phase IN ('before', 'same-day', 'follow-up') AND NOT has_modifier AND value IS NOT NULL`,
  },
  { name: 'score_copy', sql: 'SELECT * FROM score_read WHERE instrument IS NOT NULL AND patient IS NOT NULL', isKept: true },
  ...registerSteps('score'),
  { name: 'score_name', sql: namesOf('(SELECT * FROM score WHERE is_standing) s', 'procedure', 'place, patient') },
];

export const CONSENT_STEPS: readonly Step[] = [
  {
    name: 'consent_copy',
    sql: `SELECT * FROM (SELECT ${foundColumns('Consent')}, ${foundBy('subject')} AS patient, coalesce(status = 'active', false) AS is_given, day_of(date_time) AS day
      FROM va_consent WHERE ${claims(PROFILE_URL.consent)} AND NOT has_modifier) c WHERE patient IS NOT NULL`,
    isKept: true,
  },
  ...registerSteps('consent'),
  {
    name: 'consented',
    sql: 'SELECT patient, min(day) AS day FROM consent WHERE is_given AND day IS NOT NULL GROUP BY patient',
    isKept: true,
  },
];

export const ATTRIBUTED_SCORE_STEPS: readonly Step[] = [
  {
    name: 'session_score',
    sql: `SELECT f.session_place, f.instrument, f.phase, f.value, f.moment, f.score_key, coalesce(f.said_days, days_between(s.day, f.day)) AS days
      FROM (SELECT c.place, c.instrument, c.phase, c.value, c.moment, c.the_key AS score_key, c.said_days, c.day,
          coalesce(min(CASE WHEN n.patient = c.patient THEN n.the_key END), min(n.the_key)) AS session_key, c.patient,
          min_by(n.place, CASE WHEN n.patient = c.patient THEN n.the_key END) AS session_place
        FROM score c JOIN score_name m ON m.place = c.place JOIN named_session n ON n.name = m.name WHERE c.is_standing
        GROUP BY c.place, c.instrument, c.phase, c.value, c.moment, c.the_key, c.said_days, c.day, c.patient) f
      JOIN session s ON s.place = f.session_place`,
    isKept: true,
  },
];
