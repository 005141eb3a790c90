SELECT cause, grp, grouping(cause) AS of_cause, grouping(grp) AS of_group, instrument, count(CASE WHEN before IS NOT NULL AND after IS NOT NULL THEN 1 END) AS paired, count(CASE WHEN is_better THEN 1 END) AS improved,
        count(CASE WHEN after IS NULL THEN 1 END) AS only_before, count(CASE WHEN before IS NULL THEN 1 END) AS only_after
      FROM (SELECT p.*, coalesce(CASE WHEN p.instrument IN ('eq-5d-index', 'promis-physical-function') THEN after - before ELSE before - after END >= points - 1e-9, false) OR coalesce(before <> 0 AND 100 * CASE WHEN p.instrument IN ('eq-5d-index', 'promis-physical-function') THEN after - before ELSE before - after END >= percent * abs(before) - 1e-9, false) AS is_better
        FROM (SELECT c.cause, c.grp, s.instrument, s.before, s.after FROM (
    SELECT session_place, instrument, max(CASE WHEN phase = 'before' THEN value END) AS before, max(CASE WHEN phase <> 'before' THEN value END) AS after FROM (
      SELECT session_place, instrument, phase, value,
        row_number() OVER (PARTITION BY session_place, instrument, phase = 'before' ORDER BY moment DESC NULLS LAST, score_key DESC) AS nth
      FROM session_score CROSS JOIN question WHERE phase = 'before' OR (days >= 0 AND days <= success_days)) r
    WHERE nth = 1 GROUP BY session_place, instrument) s JOIN counted c ON c.place = s.session_place) p LEFT JOIN important_change i ON i.instrument = p.instrument) t GROUP BY GROUPING SETS ((instrument), (cause, instrument), (grp, instrument), (grp, cause, instrument));
