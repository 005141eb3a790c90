CREATE TEMP TABLE event_session AS
SELECT f.place, s.place AS session_place, s.the_key, s.patient = f.patient AS is_own, s.standing, s.day AS session_day, s.reference AS session_reference
      FROM event_session_key f JOIN session s ON s.the_key = f.the_key;
