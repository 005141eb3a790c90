SELECT cause, of_cause, CAST(day AS STRING) AS day, outcome, sessions FROM (
        SELECT cause, grouping(cause) AS of_cause, day, outcome, count(*) AS sessions FROM (
            SELECT DISTINCT c.place, c.cause, c.day, o.outcome FROM complication_outcome o JOIN counted c ON c.place = o.place WHERE c.day IS NOT NULL) t
          GROUP BY GROUPING SETS ((day, outcome), (cause, day, outcome))
        UNION ALL SELECT cause, grouping(cause) AS of_cause, day, 'asymptomatic-cement-leakage' AS outcome, count(*) AS sessions
          FROM counted WHERE is_asymptomatic AND is_leak_known AND day IS NOT NULL GROUP BY GROUPING SETS ((day), (cause, day))) d;
