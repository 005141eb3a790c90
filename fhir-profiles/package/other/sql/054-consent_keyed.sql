CREATE TEMP VIEW consent_keyed AS
SELECT c.*, coalesce(uri, other_uri, reference, '/' || lpad(CAST(place AS STRING), 20, '0')) AS the_key
        FROM consent_copy c LEFT JOIN consent_uri USING (reference, patient);
