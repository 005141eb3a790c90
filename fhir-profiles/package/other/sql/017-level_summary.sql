CREATE TEMP TABLE level_summary AS
SELECT place, count(*) AS levels, bool_or(cause = 'neoplasm') AS neoplasm, bool_or(cause = 'unknown') AS unknown_cause,
        bool_or(cause = 'osteoporosis') AS osteoporosis, bool_or(leak_said) AS any_leak_said, bool_and(leak_said) AS leak_said, bool_or(leaked) AS leaked
      FROM treated_level GROUP BY place;
