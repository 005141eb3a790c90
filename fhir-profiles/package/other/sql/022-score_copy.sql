CREATE TEMP TABLE score_copy AS
SELECT * FROM score_read WHERE instrument IS NOT NULL AND patient IS NOT NULL;
