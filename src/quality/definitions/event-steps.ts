import { PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import { COMPLICATION_CLASS_CODES, COMPLICATION_KIND_CODES, VERTEBRAL_LEVEL_CODES } from '../../parameter/codes.generated.ts';
import { REVIEW_TRIGGERS, TRIGGER_OF_KIND } from '../../parameter/review-triggers.ts';
import { registerSteps } from './register-steps.ts';
import { claims, foundBy, foundColumns, identifierName, namesOf, quoted, type Step } from './sql-parts.ts';

const known = (column: string, codes: readonly string[]): string => `CASE WHEN ${column} IN (${quoted(codes)}) THEN ${column} END`;
const kindsOf = (trigger: string): string =>
  quoted(Object.entries(TRIGGER_OF_KIND).flatMap(([kind, its]) => (its === trigger ? kind : [])));

/** ICD-10 and its national clinical modifications, as FHIR names them; I26 is pulmonary embolism of every kind. */
const isEmbolus = (system: string, code: string): string =>
  `(regexp_extract(${system}, '^(http://hl7[.]org/fhir/sid/icd-10(-[a-z]+)?|urn:oid:2[.]16[.]840[.]1[.]113883[.]6[.](90|3))$', 0) <> ''
    AND regexp_extract(${code}, '^[Ii]26($|[.]|[0-9]).*$', 0) <> '')`;

export const EVENT_STEPS: readonly Step[] = [
  {
    name: 'event_read',
    sql: `SELECT ${foundColumns('AdverseEvent')}, ${foundBy('subject')} AS patient, actuality, modifiers, own_modifiers, entered_in_error,
        ${claims(PROFILE_URL.adverseEvent)} AS claims_ours, ${known('kind', COMPLICATION_KIND_CODES)} AS kind, day_of(coalesce(date, detected)) AS day,
        fatal OR died_by_grade_1 OR died_by_grade_2 OR died_by_grade_3 OR died_by_grade_4 OR holds(consequences, 'death')
          OR coalesce(kind = 'death', false) AS died,
        filled(consequences) AS has_consequence, ${known('level', VERTEBRAL_LEVEL_CODES)} AS level,
        ${known('class', COMPLICATION_CLASS_CODES)} AS said_class
      FROM va_adverse_event`,
    isKept: true,
    takesEach: 'va_adverse_event',
  },
  {
    name: 'event_refused',
    sql: `SELECT place, reference, CASE WHEN coalesce(actuality, '') NOT IN ('actual', 'potential') THEN 'no-actuality'
        WHEN patient IS NULL THEN 'no-patient' ELSE 'unknown-modifier' END AS reason
      FROM event_read WHERE coalesce(actuality, '') NOT IN ('actual', 'potential') OR patient IS NULL OR modifiers > own_modifiers`,
  },
  {
    name: 'event_copy',
    sql: `SELECT *, CASE WHEN died OR has_consequence THEN 'major' ELSE said_class END AS class, kind IS NOT NULL OR claims_ours AS is_ours,
        CASE WHEN entered_in_error THEN 'entered-in-error' ELSE actuality END AS standing
      FROM event_read WHERE actuality IN ('actual', 'potential') AND patient IS NOT NULL AND modifiers = own_modifiers`,
  },
  ...registerSteps('event'),
  {
    name: 'embolus_name',
    sql: `SELECT DISTINCT name FROM (
        SELECT place, 'Condition/' || id AS name FROM va_condition WHERE regexp_extract(id, '^[A-Za-z0-9.-]{1,64}$', 0) <> ''
        UNION ALL SELECT place, ${identifierName('system', 'value')} AS name FROM va_condition_identifier WHERE value IS NOT NULL) n
      WHERE place IN (SELECT place FROM va_condition_coding WHERE ${isEmbolus('system', 'code')})`,
    isKept: true,
  },
  {
    name: 'event_embolus',
    sql: `SELECT place FROM va_adverse_event_coding WHERE ${isEmbolus('system', 'code')}
      UNION SELECT c.place FROM va_adverse_event_contained c JOIN va_adverse_event_condition r ON r.place = c.place
          AND (r.condition_reference = '#' || c.id OR r.condition_reference = c.id)
        WHERE any_embolus(systems, codes)
      UNION SELECT n.place FROM (${namesOf('va_adverse_event_condition', 'condition', 'place')}) n JOIN embolus_name e ON e.name = n.name`,
    isKept: true,
  },
  {
    name: 'event_trigger',
    sql: `SELECT e.place, t.trigger FROM event e CROSS JOIN (VALUES ${REVIEW_TRIGGERS.map(trigger => `('${trigger}')`).join(', ')}) AS t(trigger)
      WHERE ${REVIEW_TRIGGERS.map(trigger => `(t.trigger = '${trigger}' AND coalesce(e.kind IN (${kindsOf(trigger)}), false))`).join(' OR ')}
        OR (t.trigger = 'death' AND e.died) OR (t.trigger = 'pulmonary-embolus' AND e.place IN (SELECT place FROM event_embolus))`,
  },
  {
    name: 'suspect',
    sql: `SELECT DISTINCT e.place, e.patient, s.instance_reference, s.instance_system, s.instance_value,
        coalesce(instance_reference, '') || ' ' || coalesce(instance_system, '') || ' ' || coalesce(instance_value, '') AS suspect
      FROM va_adverse_event_suspect s JOIN event e ON e.place = s.place`,
    isKept: true,
  },
  { name: 'suspect_name', sql: namesOf('suspect', 'instance', 'place, patient, suspect'), isKept: true },
  {
    name: 'named_session',
    sql: `SELECT DISTINCT n.name, s.the_key, s.place, s.patient
      FROM (SELECT place, name FROM session_name WHERE name IN (SELECT name FROM suspect_name UNION ALL SELECT name FROM score_name)) n
        JOIN session_own o ON o.place = n.place JOIN session s ON s.place = o.kept`,
    isKept: true,
  },
  {
    name: 'event_session_key',
    sql: `SELECT DISTINCT place, patient, coalesce(own_key, any_key) AS the_key FROM (
        SELECT n.place, n.patient, n.suspect, min(CASE WHEN s.patient = n.patient THEN s.the_key END) AS own_key, min(s.the_key) AS any_key
        FROM suspect_name n JOIN named_session s ON s.name = n.name GROUP BY n.place, n.patient, n.suspect) f`,
  },
  {
    name: 'event_session',
    sql: `SELECT f.place, s.place AS session_place, s.the_key, s.patient = f.patient AS is_own, s.standing, s.day AS session_day, s.reference AS session_reference
      FROM event_session_key f JOIN session s ON s.the_key = f.the_key`,
    isKept: true,
  },
  {
    name: 'event_found',
    sql: `SELECT e.place, e.first_place, e.reference, e.patient, e.day, e.kind, e.is_ours, e.standing,
        count(f.session_place) AS found, count(CASE WHEN is_own THEN 1 END) AS own, count(CASE WHEN is_own AND f.standing = 'begun' THEN 1 END) AS begun,
        min_by(f.standing, CASE WHEN is_own THEN f.the_key END) AS own_standing,
        min(CASE WHEN is_own AND f.standing = 'begun' THEN f.the_key END) AS begun_key
      FROM event e LEFT JOIN event_session f ON f.place = e.place
      GROUP BY e.place, e.first_place, e.reference, e.patient, e.day, e.kind, e.is_ours, e.standing`,
    isKept: true,
  },
  {
    name: 'event_at_session',
    sql: `SELECT e.place, f.session_place, f.the_key, e.kind, e.died, e.level, e.class, e.day, days_between(f.session_day, e.day) AS days,
        CASE WHEN e.kind IN ('new-fracture-adjacent', 'new-fracture-nonadjacent') THEN new_fracture_days ELSE early_days END AS window_days
      FROM event e JOIN event_session f ON f.place = e.place CROSS JOIN question
      WHERE e.standing = 'actual' AND f.is_own AND f.standing = 'begun' AND (e.day IS NULL OR e.day <= last_day)`,
    isKept: true,
  },
];
