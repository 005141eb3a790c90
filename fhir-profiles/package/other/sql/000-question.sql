CREATE TEMP VIEW question AS SELECT
  CURRENT_DATE AS as_of, CURRENT_DATE + 1 AS last_day, DATE '0001-01-01' AS since, DATE '9999-12-31' AS until,
  false AS is_bounded, CAST(NULL AS STRING) AS grouped_by,
  30 AS early_days, 365 AS new_fracture_days, 365 AS success_days;

CREATE TEMP VIEW important_change AS SELECT * FROM (VALUES
  ('pain', CAST(2 AS DOUBLE), CAST(30 AS DOUBLE)),
  ('roland-morris', CAST(5 AS DOUBLE), CAST(30 AS DOUBLE)),
  ('oswestry', CAST(10 AS DOUBLE), CAST(30 AS DOUBLE)),
  ('eq-5d-index', CAST(NULL AS DOUBLE), CAST(NULL AS DOUBLE)),
  ('promis-physical-function', CAST(NULL AS DOUBLE), CAST(NULL AS DOUBLE))) AS t(instrument, points, percent);
