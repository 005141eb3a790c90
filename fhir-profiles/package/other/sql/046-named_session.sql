CREATE TEMP TABLE named_session AS
SELECT DISTINCT n.name, s.the_key, s.place, s.patient
      FROM (SELECT place, name FROM session_name WHERE name IN (SELECT name FROM suspect_name UNION ALL SELECT name FROM score_name)) n
        JOIN session_own o ON o.place = n.place JOIN session s ON s.place = o.kept;
