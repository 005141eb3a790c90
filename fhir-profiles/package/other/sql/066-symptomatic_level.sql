CREATE TEMP TABLE symptomatic_level AS
SELECT place, site FROM symptomatic_at UNION ALL
      SELECT place, site FROM (
        SELECT t.place, t.site, row_number() OVER (PARTITION BY t.place ORDER BY CASE WHEN t.leaked THEN 0 ELSE 1 END, r.rank) AS nth
        FROM treated_level t JOIN symptomatic y ON y.place = t.place JOIN session_cause s ON s.place = t.place AND s.cause = t.cause
        JOIN level_rank r ON r.site = t.site
        WHERE NOT EXISTS (SELECT 1 FROM symptomatic_at a WHERE a.place = t.place)) n WHERE nth = 1;
