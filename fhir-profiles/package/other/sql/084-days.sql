SELECT cause, of_cause, CAST(day AS STRING) AS day, sessions FROM (
        SELECT cause, grouping(cause) AS of_cause, day, count(*) AS sessions FROM counted WHERE day IS NOT NULL GROUP BY GROUPING SETS ((day), (cause, day))) d;
