CREATE TEMP TABLE complication AS
SELECT * FROM reported UNION ALL
      SELECT n.place, n.kind, n.kind = 'death' AS died, CAST(NULL AS STRING) AS level, CASE WHEN n.kind = 'death' THEN 'major' END AS class,
        s.day IS NOT NULL AS has_day, false AS is_undated, false AS is_reported
      FROM session_named n JOIN begun_session s ON s.place = n.place AND s.is_counted
      WHERE NOT EXISTS (SELECT 1 FROM reported r WHERE r.place = n.place AND (r.kind = n.kind OR (n.kind = 'death' AND r.died)));
