SELECT
    (SELECT count(*) FROM session_copy) - (SELECT count(*) FROM session) - (SELECT count(*) FROM session_of_another) AS again_sessions,
    (SELECT count(*) FROM event_copy) - (SELECT count(*) FROM event) - (SELECT count(*) FROM event_of_another) AS again_events,
    (SELECT count(*) FROM session WHERE standing = 'not-begun') AS not_begun,
    (SELECT count(*) FROM session WHERE standing = 'entered-in-error') AS sessions_in_error,
    (SELECT count(*) FROM procedure_read WHERE NOT is_session) AS other_procedures,
    (SELECT count(*) FROM begun_session CROSS JOIN question WHERE NOT is_future AND day IS NOT NULL AND NOT (day >= since AND day <= until)) AS outside_period,
    (SELECT count(*) FROM event_found WHERE found = 0 AND NOT is_ours) AS other_events,
    (SELECT count(*) FROM event_found WHERE (found > 0 OR is_ours) AND standing = 'potential') AS near_misses,
    (SELECT count(*) FROM event_found WHERE (found > 0 OR is_ours) AND standing = 'entered-in-error') AS events_in_error;
