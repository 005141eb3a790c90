CREATE TEMP TABLE complication_outcome AS
SELECT place, level, is_undated, 'any-major' AS outcome FROM complication WHERE class = 'major'
      UNION ALL SELECT place, level, is_undated, kind AS outcome FROM complication WHERE kind IS NOT NULL
      UNION ALL SELECT place, level, is_undated, 'death' AS outcome FROM complication WHERE died AND coalesce(kind, '') <> 'death';
