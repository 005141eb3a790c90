CREATE TEMP TABLE indicated AS
SELECT place, bool_or(has_own) AS any_own FROM level_said GROUP BY place;
