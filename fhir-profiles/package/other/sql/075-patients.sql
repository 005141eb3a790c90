SELECT cause, grp, of_cause, of_group, count(*) AS patients, count(CASE WHEN any_known THEN 1 END) AS leak_known, count(CASE WHEN any_asymptomatic THEN 1 END) AS asymptomatic FROM (
        SELECT cause, grp, grouping(cause) AS of_cause, grouping(grp) AS of_group, patient, bool_or(is_leak_known) AS any_known, bool_or(is_leak_known AND is_asymptomatic) AS any_asymptomatic
        FROM counted GROUP BY GROUPING SETS ((patient), (cause, patient), (grp, patient), (grp, cause, patient))) p GROUP BY cause, grp, of_cause, of_group;
