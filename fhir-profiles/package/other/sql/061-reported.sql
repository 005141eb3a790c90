CREATE TEMP TABLE reported AS
SELECT a.session_place AS place, a.kind, a.died, a.level, a.class, a.day IS NOT NULL AS has_day, days IS NULL AS is_undated, true AS is_reported
      FROM event_at_session a JOIN begun_session s ON s.place = a.session_place AND s.is_counted
      WHERE days IS NULL OR (days >= 0 AND days <= window_days);
