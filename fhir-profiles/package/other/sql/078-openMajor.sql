SELECT cause, grp, of_cause, of_group, count(CASE WHEN has_open AND NOT has_major THEN 1 END) AS patients, sum(open_sessions) AS sessions FROM (
        SELECT cause, grp, grouping(cause) AS of_cause, grouping(grp) AS of_group, patient, bool_or(is_open) AS has_open, bool_or(is_major) AS has_major, count(CASE WHEN is_open AND NOT is_major THEN 1 END) AS open_sessions
        FROM (SELECT c.cause, c.grp, c.patient, c.place, bool_or(k.class IS NULL) AS is_open, bool_or(coalesce(k.class = 'major', false)) AS is_major
          FROM complication k JOIN counted c ON c.place = k.place GROUP BY c.cause, c.grp, c.patient, c.place) t
        GROUP BY GROUPING SETS ((patient), (cause, patient), (grp, patient), (grp, cause, patient))) p GROUP BY cause, grp, of_cause, of_group;
