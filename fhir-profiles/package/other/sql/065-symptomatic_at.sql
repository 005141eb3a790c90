CREATE TEMP TABLE symptomatic_at AS
SELECT DISTINCT c.place, c.level AS site FROM complication c JOIN treated_level t ON t.place = c.place AND t.site = c.level
      WHERE c.kind = 'symptomatic-cement-leakage';
