CREATE TEMP TABLE consented AS
SELECT patient, min(day) AS day FROM consent WHERE is_given AND day IS NOT NULL GROUP BY patient;
