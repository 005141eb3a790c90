CREATE TEMP VIEW session_refused AS
SELECT place, reference, CASE WHEN standing IS NULL THEN 'no-status' WHEN patient IS NULL THEN 'no-patient' ELSE 'unknown-modifier' END AS reason
      FROM procedure_read WHERE is_session AND (standing IS NULL OR patient IS NULL OR has_modifier);
