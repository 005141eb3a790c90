CREATE TEMP VIEW event_session_key AS
SELECT DISTINCT place, patient, coalesce(own_key, any_key) AS the_key FROM (
        SELECT n.place, n.patient, n.suspect, min(CASE WHEN s.patient = n.patient THEN s.the_key END) AS own_key, min(s.the_key) AS any_key
        FROM suspect_name n JOIN named_session s ON s.name = n.name GROUP BY n.place, n.patient, n.suspect) f;
