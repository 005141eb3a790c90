CREATE TEMP TABLE heard AS
SELECT place, max(days) AS heard FROM (
        SELECT session_place AS place, days FROM event_at_session UNION ALL
        SELECT session_place AS place, days FROM session_score WHERE phase <> 'before') h WHERE days > 0 GROUP BY place;
