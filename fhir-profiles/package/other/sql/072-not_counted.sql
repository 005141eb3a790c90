CREATE TEMP TABLE not_counted AS
SELECT 0 AS part, first_place, place, reference, 'Procedure' AS type, 'status-unknown' AS reason FROM session WHERE standing = 'unknown-status'
      UNION ALL SELECT 0, first_place, place, reference, 'Procedure', 'future-date' FROM begun_session WHERE is_future
      UNION ALL SELECT 0, first_place, place, reference, 'Procedure', 'no-day' FROM begun_session CROSS JOIN question WHERE day IS NULL AND is_bounded
      UNION ALL SELECT 0, s.first_place, s.place, s.reference, 'Procedure', 'observed-and-none-recorded'
        FROM (SELECT place FROM counted WHERE immediate = 'observed') o JOIN session s ON s.place = o.place
        WHERE NOT EXISTS (SELECT 1 FROM complication c WHERE c.place = s.place)
      UNION ALL SELECT 1, first_place, place, reference, 'AdverseEvent', reason FROM (
        SELECT e.first_place, e.place, e.reference, CASE
            WHEN e.begun = 0 THEN CASE
              WHEN NOT EXISTS (SELECT 1 FROM suspect_name n WHERE n.place = e.place) THEN 'no-procedure-named'
              WHEN e.found = 0 THEN 'procedure-not-found' WHEN e.own = 0 THEN 'other-patient'
              WHEN e.own_standing = 'entered-in-error' THEN 'procedure-entered-in-error' WHEN e.own_standing = 'unknown-status' THEN 'status-unknown'
              ELSE 'procedure-not-begun' END
            WHEN e.day > last_day THEN 'future-date'
            ELSE l.reason END AS reason
        FROM event_found e CROSS JOIN question LEFT JOIN (
          SELECT place, min_by(CASE WHEN days < 0 THEN 'before-session' ELSE 'after-window' END, the_key) AS reason FROM event_at_session
          GROUP BY place HAVING bool_and(coalesce(days < 0 OR days > window_days, false))) l ON l.place = e.place
        WHERE e.standing = 'actual' AND (e.found > 0 OR e.is_ours)) r WHERE reason IS NOT NULL;
