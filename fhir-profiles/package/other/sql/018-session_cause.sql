CREATE TEMP VIEW session_cause AS
SELECT s.place, coalesce(l.levels, 0) AS levels, CASE WHEN levels IS NULL THEN reason_cause WHEN neoplasm THEN 'neoplasm' WHEN unknown_cause THEN 'unknown' WHEN osteoporosis THEN 'osteoporosis' ELSE 'other' END AS cause FROM session s LEFT JOIN level_summary l ON l.place = s.place;
