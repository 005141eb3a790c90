SELECT cause, grp, grouping(cause) AS of_cause, grouping(grp) AS of_group, outcome, count(*) AS levels
      FROM (SELECT DISTINCT t.cause, c.grp, o.outcome, t.place, t.site FROM complication_outcome o JOIN treated_level t ON t.place = o.place AND t.site = o.level
        JOIN counted c ON c.place = o.place) t GROUP BY GROUPING SETS ((outcome), (cause, outcome), (grp, outcome), (grp, cause, outcome));
