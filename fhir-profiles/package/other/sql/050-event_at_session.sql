CREATE TEMP TABLE event_at_session AS
SELECT e.place, f.session_place, f.the_key, e.kind, e.died, e.level, e.class, e.day, days_between(f.session_day, e.day) AS days,
        CASE WHEN e.kind IN ('new-fracture-adjacent', 'new-fracture-nonadjacent') THEN new_fracture_days ELSE early_days END AS window_days
      FROM event e JOIN event_session f ON f.place = e.place CROSS JOIN question
      WHERE e.standing = 'actual' AND f.is_own AND f.standing = 'begun' AND (e.day IS NULL OR e.day <= last_day);
