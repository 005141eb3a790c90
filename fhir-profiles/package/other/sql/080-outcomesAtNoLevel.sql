SELECT cause, grp, grouping(cause) AS of_cause, grouping(grp) AS of_group, outcome, count(*) AS sessions
      FROM (SELECT c.cause, c.grp, o.outcome, o.place, max(CASE WHEN t.site IS NULL THEN 0 ELSE 1 END) AS is_placed FROM complication_outcome o
        JOIN counted c ON c.place = o.place LEFT JOIN treated_level t ON t.place = o.place AND t.site = o.level
        GROUP BY c.cause, c.grp, o.outcome, o.place) t WHERE is_placed = 0 GROUP BY GROUPING SETS ((outcome), (cause, outcome), (grp, outcome), (grp, cause, outcome));
