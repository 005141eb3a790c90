CREATE TEMP VIEW level_state AS
SELECT t.place, t.site, t.cause,
        CASE WHEN y.site IS NOT NULL THEN 'symptomatic' WHEN NOT t.leak_said THEN NULL WHEN t.leaked THEN 'asymptomatic' ELSE 'none' END AS state
      FROM treated_level t LEFT JOIN symptomatic_level y ON y.place = t.place AND y.site = t.site
      UNION ALL
      SELECT s.place, CAST(NULL AS STRING) AS site, s.cause, 'symptomatic' AS state FROM session_cause s JOIN symptomatic y ON y.place = s.place WHERE s.levels = 0;
