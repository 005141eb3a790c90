CREATE TEMP TABLE not_understood AS
SELECT 0 AS part, place AS first_place, place, reference, 'Procedure' AS type, reason FROM session_refused
      UNION ALL SELECT 0, place, place, reference, 'AdverseEvent', reason FROM event_refused
      UNION ALL SELECT 1, place, place, reference, 'Procedure', 'id-of-another-patient' FROM session_of_another
      UNION ALL SELECT 2, place, place, reference, 'AdverseEvent', 'id-of-another-patient' FROM event_of_another;
