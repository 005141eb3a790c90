CREATE TEMP VIEW event_refused AS
SELECT place, reference, CASE WHEN coalesce(actuality, '') NOT IN ('actual', 'potential') THEN 'no-actuality'
        WHEN patient IS NULL THEN 'no-patient' ELSE 'unknown-modifier' END AS reason
      FROM event_read WHERE coalesce(actuality, '') NOT IN ('actual', 'potential') OR patient IS NULL OR modifiers > own_modifiers;
