CREATE TEMP TABLE session_uri AS
SELECT reference, patient, min(uri) AS other_uri FROM session_copy
        WHERE uri IS NOT NULL AND reference IN (SELECT reference FROM session_copy WHERE uri IS NULL AND reference IS NOT NULL)
        GROUP BY reference, patient;
