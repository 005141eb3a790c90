CREATE TEMP TABLE consent_uri AS
SELECT reference, patient, min(uri) AS other_uri FROM consent_copy
        WHERE uri IS NOT NULL AND reference IN (SELECT reference FROM consent_copy WHERE uri IS NULL AND reference IS NOT NULL)
        GROUP BY reference, patient;
