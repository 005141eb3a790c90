CREATE TEMP VIEW session_copy AS
SELECT * FROM procedure_read WHERE is_session AND standing IS NOT NULL AND patient IS NOT NULL AND NOT has_modifier;
