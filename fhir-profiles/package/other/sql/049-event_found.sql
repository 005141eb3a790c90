CREATE TEMP TABLE event_found AS
SELECT e.place, e.first_place, e.reference, e.patient, e.day, e.kind, e.is_ours, e.standing,
        count(f.session_place) AS found, count(CASE WHEN is_own THEN 1 END) AS own, count(CASE WHEN is_own AND f.standing = 'begun' THEN 1 END) AS begun,
        min_by(f.standing, CASE WHEN is_own THEN f.the_key END) AS own_standing,
        min(CASE WHEN is_own AND f.standing = 'begun' THEN f.the_key END) AS begun_key
      FROM event e LEFT JOIN event_session f ON f.place = e.place
      GROUP BY e.place, e.first_place, e.reference, e.patient, e.day, e.kind, e.is_ours, e.standing;
