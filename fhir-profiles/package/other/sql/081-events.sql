SELECT cause, grp, grouping(cause) AS of_cause, grouping(grp) AS of_group, count(*) AS reported, count(CASE WHEN has_day THEN 1 END) AS with_day, count(class) AS with_class
      FROM (SELECT c.cause, c.grp, k.has_day, k.class FROM complication k JOIN counted c ON c.place = k.place WHERE k.is_reported) t GROUP BY GROUPING SETS ((), (cause), (grp), (grp, cause));
